const slope = (z: number) => (z >= 0 ? 1 : 0);

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = Math.max(0, z);
	const error = w2 * h + b2 - target;
	const dy = 2 * error ** 2;
	const dz = dy * w2 * slope(z);
	return [error ** 2, dz * x, dz, dy * h, dy];
}
