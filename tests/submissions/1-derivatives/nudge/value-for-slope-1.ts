export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const value = f(x + h);
	if (Math.abs(value) <= 1e-12) return 'flat';
	return value > 0 ? 'up' : 'down';
}
