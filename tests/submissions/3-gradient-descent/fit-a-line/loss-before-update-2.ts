const mean = (values: number[]) => values.reduce((a, c) => a + c, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let [w, b] = [0, 0];
	const rows: number[][] = [];
	while (rows.length < epochs) {
		const e = xs.map((x, i) => w * x + b - ys[i]!);
		w -= learningRate * 2 * mean(e.map((v, i) => v * xs[i]!));
		b -= learningRate * 2 * mean(e);
		rows.push([w, b, mean(e.map((v) => v * v))]);
	}
	return rows;
}
