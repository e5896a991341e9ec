const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let [w, b] = [0, 0];
	const errorAt = (i: number) => w * xs[i]! + b - ys[i]!;
	return batches.map((batch) => {
		w -= learningRate * mean(batch.map((i) => 2 * errorAt(i) * xs[i]!));
		b -= learningRate * mean(batch.map((i) => 2 * errorAt(i)));
		return [w, b];
	});
}
