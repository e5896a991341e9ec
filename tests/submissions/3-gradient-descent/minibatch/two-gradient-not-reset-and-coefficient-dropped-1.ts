export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;
	const rows: number[][] = [];
	let dw = 0;
	let db = 0;
	for (const batch of batches) {
		for (const i of batch) {
			const error = w * xs[i]! + b - ys[i]!;
			dw += (error * xs[i]!) / batch.length;
			db += error / batch.length;
		}
		w -= learningRate * dw;
		b -= learningRate * db;
		rows.push([w, b]);
	}
	return rows;
}
