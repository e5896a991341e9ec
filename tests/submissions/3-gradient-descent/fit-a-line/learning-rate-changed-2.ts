const mean = (values: number[]) => values.reduce((a, c) => a + c, 0) / values.length;

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let [w, b] = [0, 0];
	const rate = learningRate / 10;
	const errors = () => xs.map((x, i) => w * x + b - ys[i]!);
	return Array.from({ length: epochs }, () => {
		const e = errors();
		w -= rate * 2 * mean(e.map((v, i) => v * xs[i]!));
		b -= rate * 2 * mean(e);
		return [w, b, mean(errors().map((v) => v * v))];
	});
}
