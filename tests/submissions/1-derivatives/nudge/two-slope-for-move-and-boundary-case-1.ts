export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const slope = (f(x + h) - f(x)) / h;
	return slope >= 0 ? 'up' : 'down';
}
