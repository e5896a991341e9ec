export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const error = w2 * h + b2 - target;
	const dy = error;
	const dz = z > 0 ? dy * w2 : 0;
	const dw1 = dz;
	return [error * error, dw1, dz, dy * h, dy];
}
