export function train(xs: number[], ys: number[], w1: number, b1: number, w2: number, b2: number, learningRate: number, epochs: number): number[] {
	const losses: number[] = [];
	let [p, q, r, s] = [w1, b1, w2, b2];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let sum = 0;
		for (let i = 0; i < xs.length; i++) {
			const x = xs[i]!;
			const seen = r * Math.max(0, p * x + q) + s - ys[i]!;
			sum += seen * seen;

			const z = w1 * x + b1;
			const h = Math.max(0, z);
			const dy = 2 * (w2 * h + b2 - ys[i]!);
			const dz = z > 0 ? dy * w2 : 0;
			p -= learningRate * dz * x;
			q -= learningRate * dz;
			r -= learningRate * dy * h;
			s -= learningRate * dy;
		}
		losses.push(sum / xs.length);
	}
	return losses;
}
