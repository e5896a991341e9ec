export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;
	const rows: number[][] = [];
	for (const batch of batches) {
		let dw = 0;
		for (const i of batch) {
			const error = w * xs[i]! + b - ys[i]!;
			dw += (2 * error * xs[i]!) / batch.length;
		}
		w -= learningRate * dw;
		rows.push([w, b]);
	}
	return rows;
}
