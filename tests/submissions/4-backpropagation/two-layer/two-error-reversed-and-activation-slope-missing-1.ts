export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = Math.max(0, z);
	const y = w2 * h + b2;
	const loss = (y - target) ** 2;
	const dy = 2 * (target - y);
	const dh = dy * w2;
	const dz = dh;
	return [loss, dz * x, dz, dy * h, dy];
}
