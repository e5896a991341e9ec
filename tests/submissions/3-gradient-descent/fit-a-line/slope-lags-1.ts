export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let w = 0;
	let b = 0;
	const n = xs.length;
	const rows: number[][] = [];
	const slopes = () => {
		let [dw, db] = [0, 0];
		for (let i = 0; i < n; i++) {
			const error = w * xs[i]! + b - ys[i]!;
			dw += (2 * error * xs[i]!) / n;
			db += (2 * error) / n;
		}
		return [dw, db];
	};
	let g = slopes();
	for (let epoch = 0; epoch < epochs; epoch++) {
		const next = [w - learningRate * g[0]!, b - learningRate * g[1]!];
		g = slopes();
		[w, b] = next as [number, number];
		let loss = 0;
		for (let i = 0; i < n; i++) loss += (w * xs[i]! + b - ys[i]!) ** 2 / n;
		rows.push([w, b, loss]);
	}
	return rows;
}
