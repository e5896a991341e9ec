export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let w = 0;
	let b = 0;
	const n = xs.length;
	const rows: number[][] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let dw = 0;
		let db = 0;
		for (let i = 0; i < n; i++) {
			const error = w * xs[i]! + b - ys[i]!;
			dw += (2 * Math.abs(error) * xs[i]!) / n;
			db += (2 * Math.abs(error)) / n;
		}
		w -= learningRate * dw;
		b -= learningRate * db;
		let loss = 0;
		for (let i = 0; i < n; i++) loss += (w * xs[i]! + b - ys[i]!) ** 2 / n;
		rows.push([w, b, loss]);
	}
	return rows;
}
