export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let [a, b, c] = [0, 0, 0];
	const n = xs.length;
	for (let epoch = 0; epoch < epochs; epoch++) {
		let cost = 0;
		for (let i = 0; i < n; i++) {
			const x = xs[i]!;
			const error = a * x ** 2 + b * x + c - ys[i]!;
			cost += error ** 2 / n;
		}
		a -= learningRate * cost;
		b -= learningRate * cost;
		c -= learningRate * cost;
	}
	let loss = 0;
	for (let i = 0; i < n; i++) loss += (a * xs[i]! ** 2 + b * xs[i]! + c - ys[i]!) ** 2 / n;
	return [a, b, c, loss];
}
