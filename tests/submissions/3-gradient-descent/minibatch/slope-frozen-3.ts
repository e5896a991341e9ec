export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	let w = 0;
	let b = 0;

	const slopesOf = (batch: number[]): [number, number] => {
		let sw = 0;
		let sb = 0;
		for (const i of batch) {
			const d = 2 * (w * xs[i] + b - ys[i]);
			sw += d * xs[i];
			sb += d;
		}
		return [sw / batch.length, sb / batch.length];
	};

	const gradients = batches.map(slopesOf);

	const rows: number[][] = [];
	for (const [dw, db] of gradients) {
		w -= learningRate * dw;
		b -= learningRate * db;
		rows.push([w, b]);
	}
	return rows;
}
