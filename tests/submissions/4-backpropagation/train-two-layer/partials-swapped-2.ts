export function train(xs: number[], ys: number[], w1: number, b1: number, w2: number, b2: number, learningRate: number, epochs: number): number[] {
	const means: number[] = [];
	for (let epoch = 1; epoch <= epochs; epoch++) {
		let sum = 0;
		for (let i = 0; i < xs.length; i++) {
			const x = xs[i]!;
			const z = w1 * x + b1;
			const h = Math.max(0, z);
			const y = w2 * h + b2;
			const loss = (y - ys[i]!) ** 2;
			sum += loss;

			const dy = 2 * (y - ys[i]!);
			const dw2 = dy * h;
			const db2 = dy;
			const dh = dy * w2;
			const dz = z > 0 ? dh : 0;
			const dw1 = dz * x;
			const db1 = dz;

			w1 -= learningRate * db1;
			b1 -= learningRate * dw1;
			w2 -= learningRate * dw2;
			b2 -= learningRate * db2;
		}
		means.push(sum / xs.length);
	}
	return means;
}
