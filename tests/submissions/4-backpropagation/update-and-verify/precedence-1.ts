export function step(x: number, target: number, w1: number, b1: number, w2: number, b2: number, learningRate: number): number[] {
	const z = w1 * x + b1;
	const h = Math.max(0, z);
	const y = w2 * h + b2;
	const before = (y - target) ** 2;

	const dy = 2 * y - target;
	const dw2 = dy * h;
	const db2 = dy;
	const dh = dy * w2;
	const dz = z > 0 ? dh : 0;
	const dw1 = dz * x;
	const db1 = dz;

	w1 -= learningRate * dw1;
	b1 -= learningRate * db1;
	w2 -= learningRate * dw2;
	b2 -= learningRate * db2;

	const newH = Math.max(0, w1 * x + b1);
	const after = (w2 * newH + b2 - target) ** 2;
	return [before, after];
}
