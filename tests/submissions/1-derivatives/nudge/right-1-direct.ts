export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const change = f(x + h) - f(x);
	if (Math.abs(change) <= 1e-12) return 'flat';
	return change > 0 ? 'up' : 'down';
}
