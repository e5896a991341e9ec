const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export const fit = (xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] => {
	let line = { w: 0, b: 0 };
	return batches.map((batch) => {
		const errors = batch.map((i) => line.w * xs[i]! + line.b - ys[i]!);
		line = {
			w: line.w - 2 * learningRate * mean(errors.map((e, k) => e * xs[batch[k]!]!)),
			b: line.b - 2 * learningRate * mean(errors),
		};
		return [line.w, line.b];
	});
};
