export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;
	const rows: number[][] = [];
	for (const batch of batches) {
		let slopeW = 0;
		let slopeB = 0;
		for (const i of batch) {
			const error = w * xs[i] + b - ys[i];
			slopeW += (2 * error * xs[i]) / batch.length;
			slopeB += (2 * error) / batch.length;
		}
		w -= learningRate * slopeW;
		b -= learningRate * slopeB;
		rows.push([w, b]);
	}
	return rows;
}
