export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = Math.max(0, z);
	const error = w2 * h + b2 - target;
	const loss = error ** 2 / 2;
	const dy = 2 * error;
	const dz = z > 0 ? dy * w2 : 0;
	return [loss, dz * x, dz, dy * h, dy];
}
