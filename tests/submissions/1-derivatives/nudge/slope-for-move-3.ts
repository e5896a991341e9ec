export const nudge = (f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' => {
	const slope = (f(x + h) - f(x - h)) / (2 * h);
	if (Math.abs(slope) < 1e-12) return 'flat';
	return slope > 0 ? 'up' : 'down';
};
