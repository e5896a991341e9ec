for (const key of ['0', '1', 'value', 'get', 'set', 'enumerable', 'returned', 'problem', 'then']) {
	Object.defineProperty(Object.prototype, key, {
		__proto__: null,
		get: () => { throw new Error('read ' + key); },
		set: () => { throw new Error('wrote ' + key); },
		configurable: true,
	});
}
console.log([1, 2], { a: 1 });
export const f = () => [1, , 3];
