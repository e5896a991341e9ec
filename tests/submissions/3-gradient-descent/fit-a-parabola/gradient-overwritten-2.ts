export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const p = [0, 0, 0];
	const f = (x: number) => (p[0]! * x + p[1]!) * x + p[2]!;
	for (let k = 0; k < epochs; k++) {
		let g = [0, 0, 0];
		xs.forEach((x, i) => {
			const e = f(x) - ys[i]!;
			g = [2 * e * x * x, 2 * e * x, 2 * e];
		});
		g.forEach((v, i) => (p[i]! -= (learningRate * v) / xs.length));
	}
	return [...p, xs.reduce((s, x, i) => s + (f(x) - ys[i]!) ** 2, 0) / xs.length];
}
