const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let [a, b, c] = [0, 0, 0];
	const errors = () => xs.map((x, i) => a * x ** 2 + b * x + c - ys[i]);
	for (let epoch = 1; epoch <= epochs; epoch++) {
		const before = errors();
		const slopeA = mean(before.map((error, i) => 2 * error * xs[i] ** 2));
		const slopeB = mean(before.map((error, i) => 2 * error * xs[i]));
		const slopeC = mean(before.map((error) => 2 * error));
		a -= learningRate * slopeA;
		b -= learningRate * slopeB;
		c -= learningRate * slopeC;
	}
	return [a, b, c, mean(errors().map((error) => error ** 2))];
}
