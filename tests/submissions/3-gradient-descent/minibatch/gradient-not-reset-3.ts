export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;
	let gradW = 0;
	let gradB = 0;
	const rows: number[][] = [];
	for (const batch of batches) {
		const share = 2 / batch.length;
		for (const i of batch) {
			const error = w * xs[i]! + b - ys[i]!;
			gradW += share * error * xs[i]!;
			gradB += share * error;
		}
		w -= learningRate * gradW;
		b -= learningRate * gradB;
		rows.push([w, b]);
	}
	return rows;
}
