export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	let gw = 0;
	let gb = 0;
	xs.forEach((x, i) => {
		const e = w * x + b - (ys[i] ?? 0);
		gw = (2 * e * x) / xs.length;
		gb = (2 * e) / xs.length;
	});
	return [gw, gb];
}
