const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let line = [0, 0];
	return batches.map((batch) => {
		const errors = batch.map((i) => line[0]! * xs[i]! + line[1]! - ys[i]!);
		const g = [-2 * mean(errors.map((e, k) => e * xs[batch[k]!]!)), -2 * mean(errors)];
		line = line.map((v, k) => v - learningRate * g[k]!);
		return line;
	});
}
