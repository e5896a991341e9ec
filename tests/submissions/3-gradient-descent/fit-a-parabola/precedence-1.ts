export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let [a, b, c] = [0, 0, 0];
	const n = xs.length;
	for (let epoch = 0; epoch < epochs; epoch++) {
		let [da, db, dc] = [0, 0, 0];
		for (let i = 0; i < n; i++) {
			const x = xs[i]!;
			const error = a * x ** 2 + b * x + c - ys[i]!;
			da += (2 * error * x ** 2) / n;
			db += (2 * error * x) / n;
			dc += (2 * a * x ** 2 + b * x + c - ys[i]!) / n;
		}
		a -= learningRate * da;
		b -= learningRate * db;
		c -= learningRate * dc;
	}
	let loss = 0;
	for (let i = 0; i < n; i++) loss += (a * xs[i]! ** 2 + b * xs[i]! + c - ys[i]!) ** 2 / n;
	return [a, b, c, loss];
}
