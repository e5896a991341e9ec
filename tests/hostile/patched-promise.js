Promise.prototype.then = function () {
	throw new Error("bent");
};
globalThis.Promise = undefined;
export const f = () => 5;
