export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number) {
	const out: number[] = [];
	const way = x0 - x;
	let height = f(x0);
	height -= slope(x0) * way;
	out.push(height);
	out.push(f(x));
	out[1]! -= out[0]!;
	return out;
}
