const [ofObject, ofReflect] = [Object, Reflect].map(Object.getOwnPropertyNames);
for (const name of ofObject) {
	if (typeof Object[name] === 'function') Object[name] = () => { throw new Error('bent'); };
}
for (const name of ofReflect) Reflect[name] = () => { throw new Error('bent'); };
console.log({ a: [1] }, new Map([[1, 2]]));
export const f = () => [1, , 2];
