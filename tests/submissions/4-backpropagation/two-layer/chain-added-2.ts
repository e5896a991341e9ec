export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z > 0 ? z : 0;
	const error = w2 * h + b2 - target;
	const dOut = 2 * error;
	const dHidden = z > 0 ? dOut + w2 : 0;
	return [error ** 2, dHidden * x, dHidden, dOut * h, dOut];
}
