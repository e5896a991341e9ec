export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	let w = 0;
	let b = 0;
	const n = xs.length;
	const rows: number[][] = [];
	const mean = (of: (i: number) => number) => xs.reduce((sum, _, i) => sum + of(i), 0) / n;
	const error = (i: number) => w * xs[i]! + b - ys[i]!;
	for (let epoch = 0; epoch < epochs; epoch++) {
		w -= learningRate * mean((i) => 2 * error(i) * xs[i]!);
		b -= learningRate * mean((i) => 2 * error(i));
		rows.push([w, b, mean((i) => error(i) ** 2)]);
	}
	return rows;
}
