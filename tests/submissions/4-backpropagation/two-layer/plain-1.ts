export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0.01 * z;
	const y = w2 * h + b2;
	const dy = 2 * (y - target);
	const dz = z > 0 ? dy * w2 : 0.01 * dy * w2;
	return [(y - target) ** 2, dz * x, dz, dy * h, dy];
}
