export function train(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	let w = 0;
	const weights: number[] = [];
	for (let epoch = 1; epoch <= epochs; epoch++) {
		let gradient = 0;
		for (let i = 0; i < xs.length; i++) {
			const y = w * xs[i];
			gradient += 2 * (y - ys[i]) * xs[i];
		}
		w -= (learningRate * gradient) / xs.length;
		weights.push(w);
	}
	return weights;
}
