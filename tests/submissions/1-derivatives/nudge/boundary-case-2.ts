export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const change = f(x + h) - f(x);
	if (change > 0) return 'up';
	if (change < 0) return 'down';
	return 'flat';
}
