export function train(
	xs: number[],
	ys: number[],
	w1: number,
	b1: number,
	w2: number,
	b2: number,
	learningRate: number,
	epochs: number,
): number[] {
	const means: number[] = [];
	for (let epoch = 1; epoch <= epochs; epoch++) {
		let sum = 0;
		for (let i = 0; i < xs.length; i++) {
			const x = xs[i];
			const target = ys[i];
			const z = w1 * x + b1;
			const h = Math.max(0, z);
			const y = w2 * h + b2;
			sum += (y - target) ** 2;

			const dy = 2 * (y - target);
			const dw2 = dy * h;
			const dz = z > 0 ? dy * w2 : 0;
			const dw1 = dz * x;

			w1 -= learningRate * dw1;
			b1 -= learningRate * dz;
			w2 -= learningRate * dw2;
			b2 -= learningRate * dy;
		}
		means.push(sum / xs.length);
	}
	return means;
}
