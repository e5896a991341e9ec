export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const y = f(x);
	if (y > 1e-12) return 'up';
	return y < -1e-12 ? 'down' : 'flat';
}
