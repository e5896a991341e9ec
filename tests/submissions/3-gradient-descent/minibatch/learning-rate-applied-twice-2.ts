const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let line = [0, 0];
	const step = (g: number) => learningRate * g;
	return batches.map((batch) => {
		const errors = batch.map((i) => line[0]! * xs[i]! + line[1]! - ys[i]!);
		const g = [2 * mean(errors.map((e, k) => e * xs[batch[k]!]!)), 2 * mean(errors)].map(step);
		line = line.map((v, k) => v - step(g[k]!));
		return line;
	});
}
