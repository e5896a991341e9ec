export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const g = [0, 0];
	for (let i = 0; i < xs.length; i++) {
		const e = w * xs[i]! + b - ys[i]!;
		g[0]! -= 2 * e * xs[i]!;
		g[1]! -= 2 * e;
	}
	return g.map((v) => v / xs.length);
}
