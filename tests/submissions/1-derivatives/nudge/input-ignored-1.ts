export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const step = 0.1;
	const change = f(x + step) - f(x);
	if (Math.abs(change) <= 1e-12) return 'flat';
	return change > 0 ? 'up' : 'down';
}
