for (const name of Object.getOwnPropertyNames(Object)) {
	if (typeof Object[name] === 'function') Object[name] = () => { throw new Error('bent'); };
}
for (const name of Object.getOwnPropertyNames(Reflect)) Reflect[name] = () => { throw new Error('bent'); };
console.log({ a: [1] }, new Map([[1, 2]]));
export const f = () => [1, , 2];
