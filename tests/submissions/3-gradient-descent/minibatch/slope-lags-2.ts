const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let before = [0, 0];
	let now = [0, 0];
	return batches.map((batch) => {
		const errors = batch.map((i) => before[0]! * xs[i]! + before[1]! - ys[i]!);
		const g = [2 * mean(errors.map((e, k) => e * xs[batch[k]!]!)), 2 * mean(errors)];
		before = now;
		now = now.map((v, k) => v - learningRate * g[k]!);
		return now;
	});
}
