const square = (v: number) => v ^ 2;

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const error = w2 * h + b2 - target;
	const d = 2 * error;
	const dz = z > 0 ? d * w2 : 0;
	return [square(error), dz * x, dz, d * h, d];
}
