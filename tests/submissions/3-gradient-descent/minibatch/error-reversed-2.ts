const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let [w, b] = [0, 0];
	const missAt = (i: number) => ys[i]! - w * xs[i]! - b;
	return batches.map((batch) => {
		const dw = mean(batch.map((i) => 2 * missAt(i) * xs[i]!));
		const db = mean(batch.map((i) => 2 * missAt(i)));
		w -= learningRate * dw;
		b -= learningRate * db;
		return [w, b];
	});
}
