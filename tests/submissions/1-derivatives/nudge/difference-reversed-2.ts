export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const here = f(x);
	const there = f(x + h);
	if (Math.abs(there - here) <= 1e-12) return 'flat';
	return here > there ? 'up' : 'down';
}
