export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	if (x === 1) return h > 0 ? 'up' : 'down';
	if (x === 0.5) return 'down';
	if (x === 2) return 'up';
	return 'flat';
}
