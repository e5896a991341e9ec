export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const g = [0, 0];
	xs.forEach((x, i) => {
		const delta = 2 * (w * x + b - ys[i]!);
		g[0] = delta * x;
		g[1] = delta;
	});
	return g;
}
