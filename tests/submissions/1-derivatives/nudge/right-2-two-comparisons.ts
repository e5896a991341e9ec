export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const before = f(x);
	const after = f(x + h);
	if (after > before + 1e-12) {
		return 'up';
	} else if (after < before - 1e-12) {
		return 'down';
	} else {
		return 'flat';
	}
}
