export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;
	const rows: number[][] = [];
	for (const batch of batches) {
		let loss = 0;
		for (const i of batch) {
			const error = w * xs[i]! + b - ys[i]!;
			loss += error ** 2 / batch.length;
		}
		w -= learningRate * loss;
		b -= learningRate * loss;
		rows.push([w, b]);
	}
	return rows;
}
