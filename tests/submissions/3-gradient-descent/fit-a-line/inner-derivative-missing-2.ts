const mean = (values: number[]) => values.reduce((a, c) => a + c, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let [w, b] = [0, 0];
	const errors = () => xs.map((x, i) => w * x + b - ys[i]!);
	return Array.from({ length: epochs }, () => {
		const e = errors();
		const slope = 2 * mean(e);
		w -= learningRate * slope;
		b -= learningRate * slope;
		return [w, b, mean(errors().map((v) => v * v))];
	});
}
