export const nudge = (f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' => {
	const before = f(x);
	const after = f(x + h);
	return after > before ? 'up' : 'down';
};
