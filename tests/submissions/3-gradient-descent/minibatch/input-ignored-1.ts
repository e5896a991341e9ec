const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let [w, b] = [0, 0];
	return batches.map(() => {
		const errors = xs.map((x, i) => w * x + b - ys[i]!);
		w -= learningRate * 2 * mean(errors.map((e, i) => e * xs[i]!));
		b -= learningRate * 2 * mean(errors);
		return [w, b];
	});
}
