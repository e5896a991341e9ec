export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const open = z > 0;
	const h = open ? z : 0;
	const y = w2 * h + b2;
	const dy = 2 * (y - target);
	const dh = dy;
	const dz = open ? dh : 0;
	return [(y - target) ** 2, dz * x, dz, dy * h, dy];
}
