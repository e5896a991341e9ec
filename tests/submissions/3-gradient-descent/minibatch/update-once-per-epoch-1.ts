export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;
	const rows: number[][] = [];
	for (const batch of batches) {
		for (const i of batch) {
			const error = w * xs[i]! + b - ys[i]!;
			w -= learningRate * 2 * error * xs[i]!;
			b -= learningRate * 2 * error;
		}
		rows.push([w, b]);
	}
	return rows;
}
