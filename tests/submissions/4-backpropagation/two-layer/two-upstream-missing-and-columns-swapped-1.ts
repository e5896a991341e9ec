export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = Math.max(z, 0);
	const y = w2 * h + b2;
	const dy = 2 * (y - target);
	const dw2 = h;
	const dz = z > 0 ? dy * w2 : 0;
	return [dz * x, dz, dw2, dy, (y - target) ** 2];
}
