export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const before = f(x);
	const after = f(x + h);
	const change = after - before;
	if (change > 0) {
		return 'up';
	}
	return 'down';
}
