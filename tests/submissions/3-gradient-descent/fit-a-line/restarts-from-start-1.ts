export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	const n = xs.length;
	const [w0, b0] = [0, 0];
	let [w, b] = [w0, b0];
	const rows: number[][] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let dw = 0;
		let db = 0;
		for (let i = 0; i < n; i++) {
			const error = w * xs[i]! + b - ys[i]!;
			dw += (2 * error * xs[i]!) / n;
			db += (2 * error) / n;
		}
		w = w0 - learningRate * dw;
		b = b0 - learningRate * db;
		let loss = 0;
		for (let i = 0; i < n; i++) loss += (w * xs[i]! + b - ys[i]!) ** 2 / n;
		rows.push([w, b, loss]);
	}
	return rows;
}
