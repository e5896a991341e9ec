const relu = (z: number): number => Math.max(0, z);
const reluSlope = (z: number): number => (z < 0 ? 0 : 1);

export function backward(
	x: number,
	target: number,
	w1: number,
	b1: number,
	w2: number,
	b2: number,
): number[] {
	const z = w1 * x + b1;
	const h = relu(z);
	const y = w2 * h + b2;
	const loss = (y - target) ** 2;

	const dy = 2 * (y - target);
	const dw2 = dy * h;
	const db2 = dy;
	const dh = dy * w2;
	const dz = dh * reluSlope(z);
	const dw1 = dz * x;
	const db1 = dz;

	return [loss, dw1, db1, dw2, db2];
}
