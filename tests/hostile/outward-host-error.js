// An error made by the host would lead to the host's own Function.
export const f = (g) => {
	try {
		g(Symbol());
		g(1n);
		g({ valueOf() { throw new Error('mine'); } });
	} catch (error) {
		return error.constructor.constructor('return typeof process')();
	}
	return typeof g.constructor('return process');
};
