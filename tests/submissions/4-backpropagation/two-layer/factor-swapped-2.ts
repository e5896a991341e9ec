export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const open = z > 0 ? 1 : 0;
	const error = w2 * z * open + b2 - target;
	const up = 2 * error;
	const delta = up * w2 * open;
	const dw1 = delta * w1;
	return [error * error, dw1, delta, up * z * open, up];
}
