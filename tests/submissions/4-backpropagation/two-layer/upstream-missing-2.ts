export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const error = w2 * h + b2 - target;
	const delta2 = 2 * error;
	const delta1 = z > 0 ? 1 : 0;
	return [error * error, delta1 * x, delta1, delta2 * h, delta2];
}
