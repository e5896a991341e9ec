export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;
	const rows: number[][] = [];
	for (const batch of batches) {
		let dw = 0;
		let db = 0;
		for (const i of batch) {
			const error = w * xs[i]! + b - ys[i]!;
			dw += (2 * error * xs[i]!) / batch.length;
			db += (2 * w * xs[i]! + b - ys[i]!) / batch.length;
		}
		w -= learningRate * dw;
		b -= learningRate * db;
		rows.push([w, b]);
	}
	return rows;
}
