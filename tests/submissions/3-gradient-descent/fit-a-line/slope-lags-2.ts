const mean = (values: number[]) => values.reduce((a, c) => a + c, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let before = { w: 0, b: 0 };
	let now = { w: 0, b: 0 };
	const errors = (p: { w: number; b: number }) => xs.map((x, i) => p.w * x + p.b - ys[i]!);
	const rows: number[][] = [];
	for (let k = 0; k < epochs; k++) {
		const e = errors(before);
		before = now;
		now = {
			w: now.w - learningRate * 2 * mean(e.map((v, i) => v * xs[i]!)),
			b: now.b - learningRate * 2 * mean(e),
		};
		rows.push([now.w, now.b, mean(errors(now).map((v) => v * v))]);
	}
	return rows;
}
