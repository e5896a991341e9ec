export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const change = f(x) - f(x + h);
	if (change > 0) return 'up';
	return change < 0 ? 'down' : 'flat';
}
