export function train(xs: number[], ys: number[], w1: number, b1: number, w2: number, b2: number, learningRate: number, epochs: number): number[] {
	const out: number[] = [];
	const n = xs.length;
	let epoch = 0;
	while (epoch < epochs) {
		let sum = 0;
		for (let i = 0; i < n; i++) {
			const z = w1 * xs[i] + b1;
			const h = z > 0 ? z : 0;
			const y = w2 * h + b2;
			sum += Math.pow(y - ys[i], 2);

			const dy = 2 * (y - ys[i]);
			const dw2 = dy * h;
			const db2 = dy;
			const dz = z > 0 ? dy * w2 : 0;
			const dw1 = dz * xs[i];
			const db1 = dz;

			w1 -= learningRate * dw1;
			b1 -= learningRate * db1;
			w2 -= learningRate * dw2;
		}
		out.push(sum / n);
		epoch++;
	}
	return out;
}
