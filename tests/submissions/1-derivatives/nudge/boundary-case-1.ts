export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	return f(x + h) - f(x) >= 0 ? 'up' : 'down';
}
