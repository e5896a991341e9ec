const step = (z: number) => (z > 0 ? 1 : 0);

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = z * step(z);
	const error = w2 * h + b2 - target;
	const dOut = 2 * error;
	const dHidden = w2 * step(z);
	return [error * error, dHidden * x, dHidden, dOut * h, dOut];
}
