const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let [a, b, c] = [0, 0, 0];
	const errors = () => xs.map((x, i) => a * x * x + b * x + c - ys[i]!);
	for (let k = 0; k < epochs; k++) {
		a -= learningRate * mean(errors().map((e, i) => 2 * e * xs[i]! ** 2));
		b -= learningRate * mean(errors().map((e, i) => 2 * e * xs[i]!));
		c -= learningRate * mean(errors().map((e) => 2 * e));
	}
	return [a, b, c, mean(errors().map((e) => e ** 2))];
}
