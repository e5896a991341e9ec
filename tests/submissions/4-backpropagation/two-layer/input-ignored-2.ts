export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const error = w2 * h + b2 - 1;
	const d2 = 2 * error;
	const d1 = z > 0 ? d2 * w2 : 0;
	return [error ** 2, d1 * x, d1, d2 * h, d2];
}
