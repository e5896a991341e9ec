export function backward(
	x: number,
	target: number,
	w1: number[],
	b1: number[],
	w2: number[],
	b2: number,
): number[] {
	const z = w1.map((w, i) => w * x + b1[i]);
	const h = z.map((value) => Math.max(0, value));
	const y = h.reduce((sum, value, i) => sum + w2[i] * value, b2);
	const loss = (y - target) ** 2;

	const dy = 2 * (y - target);
	const dw2 = h.map((value) => dy * value);
	const dz = z.map((value, i) => (value > 0 ? dy * w2[i] : 0));
	const dw1 = dz.map((slope) => slope * x);
	return [loss, ...dw1, ...dz, ...dw2, dy];
}
