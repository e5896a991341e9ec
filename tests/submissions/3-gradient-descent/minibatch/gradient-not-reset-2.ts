export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;
	const rows: number[][] = [];
	const sums = [0, 0];
	for (const batch of batches) {
		for (const i of batch) {
			const error = w * xs[i]! + b - ys[i]!;
			sums[0]! += 2 * error * xs[i]!;
			sums[1]! += 2 * error;
		}
		w -= (learningRate * sums[0]!) / batch.length;
		b -= (learningRate * sums[1]!) / batch.length;
		rows.push([w, b]);
	}
	return rows;
}
