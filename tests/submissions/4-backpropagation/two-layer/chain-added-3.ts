const link = (upstream: number, local: number): number => upstream + local;

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = Math.max(0, z);
	const y = w2 * h + b2;
	const dy = 2 * (y - target);
	const dh = link(dy, w2);
	const dz = z > 0 ? dh : 0;
	return [(y - target) ** 2, link(dz, x), dz, link(dy, h), dy];
}
