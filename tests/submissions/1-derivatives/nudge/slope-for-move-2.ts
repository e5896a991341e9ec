export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const change = f(x + h) - f(x);
	const sign = Math.sign(h);
	if (change * sign > 1e-12) return 'up';
	if (change * sign < -1e-12) return 'down';
	return 'flat';
}
