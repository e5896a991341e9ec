const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let w = 0;
	let b = 0;
	const errors = () => xs.map((x, i) => w * x + b - ys[i]);
	const rows: number[][] = [];
	for (let epoch = 1; epoch <= epochs; epoch++) {
		const before = errors();
		const slopeW = mean(before.map((error, i) => 2 * error * xs[i]));
		const slopeB = mean(before.map((error) => 2 * error));
		w -= learningRate * slopeW;
		b -= learningRate * slopeB;
		rows.push([w, b, mean(errors().map((error) => error ** 2))]);
	}
	return rows;
}
