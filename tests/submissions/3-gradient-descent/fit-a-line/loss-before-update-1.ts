export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let w = 0;
	let b = 0;
	const n = xs.length;
	const rows: number[][] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let loss = 0;
		let dw = 0;
		let db = 0;
		for (let i = 0; i < n; i++) {
			const error = w * xs[i]! + b - ys[i]!;
			loss += error ** 2 / n;
			dw += (2 * error * xs[i]!) / n;
			db += (2 * error) / n;
		}
		w -= learningRate * dw;
		b -= learningRate * db;
		rows.push([w, b, loss]);
	}
	return rows;
}
