const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let [w, b] = [0, 0];
	const rows: number[][] = [];
	while (rows.length < epochs) {
		const errors = xs.map((x, i) => w * x + b - ys[i]!);
		const slopeW = mean(errors.map((e) => 2 * e));
		const slopeB = mean(errors.map((e) => 2 * e));
		w -= learningRate * slopeW;
		b -= learningRate * slopeB;
		rows.push([w, b, mean(xs.map((x, i) => (w * x + b - ys[i]!) ** 2))]);
	}
	return rows;
}
