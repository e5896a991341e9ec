export function train(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const n = xs.length;
	const xx = xs.map((x) => x * x).reduce((a, b) => a + b) / n;
	const xt = xs.map((x, i) => x * ys[i]!).reduce((a, b) => a + b) / n;
	const weights = [0];
	for (let k = 0; k < epochs; k++) {
		const w = weights[k]!;
		weights.push(w - learningRate * 2 * (w * xx - xt));
	}
	return weights.slice(1);
}
