export function train(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const weights: number[] = [];
	let w = 0;
	for (let epoch = 1; epoch <= epochs; epoch++) {
		let gradient = 0;
		for (let i = 0; i < xs.length; i++) {
			const error = w * xs[i]! - ys[i]!;
			gradient += 2 * error * xs[i]!;
		}
		gradient /= xs.length;
		const next = w - learningRate * gradient;
		weights.push(w);
		void next;
	}
	return weights;
}
