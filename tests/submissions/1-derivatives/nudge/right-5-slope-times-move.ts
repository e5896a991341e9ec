function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	const moved = x + h;
	const rise = -(f(x) - f(moved));
	let word: 'up' | 'down' | 'flat' = 'flat';
	if (rise * rise > 1e-24) word = rise < 0 ? 'down' : 'up';
	return word;
}

export { nudge };
