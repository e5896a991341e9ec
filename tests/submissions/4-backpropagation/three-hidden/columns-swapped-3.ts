export function backward(x: number, target: number, w1: number[], b1: number[], w2: number[], b2: number): number[] {
	const relu = (t: number) => Math.max(t, 0);
	const units = [0, 1, 2];
	const z = units.map((i) => w1[i] * x + b1[i]);
	const h = z.map(relu);
	const y = b2 + units.map((i) => w2[i] * h[i]).reduce((p, q) => p + q);
	const error = y - target;
	const db1 = units.map((i) => (z[i] > 0 ? 2 * error * w2[i] : 0));
	const dw1 = db1.map((d) => d * x);
	const dw2 = h.map((v) => 2 * error * v);
	return [error ** 2, ...db1, ...dw1, ...dw2, 2 * error];
}
