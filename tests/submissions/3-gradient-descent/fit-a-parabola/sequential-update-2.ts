export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let [a, b, c] = [0, 0, 0];
	const misses = () => xs.map((x, i) => (a * x + b) * x + c - ys[i]!);
	const mean = (list: number[]) => list.reduce((sum, v) => sum + v) / list.length;
	for (let epoch = 0; epoch < epochs; epoch++) {
		a = a - learningRate * mean(misses().map((miss, i) => 2 * miss * xs[i]! ** 2));
		b = b - learningRate * mean(misses().map((miss, i) => 2 * miss * xs[i]!));
		c = c - learningRate * mean(misses().map((miss) => 2 * miss));
	}
	return [a, b, c, mean(misses().map((miss) => miss * miss))];
}
