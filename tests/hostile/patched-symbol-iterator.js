Array.prototype[Symbol.iterator] = function* () {
	yield 9;
};
console.log([1], 2);
export const f = (x, y) => [x, y];
