const relu = (z: number) => Math.max(0, z);

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = w1 * x + b1;
	const h = relu(z);
	const error = w2 * h + b2 - target;
	const out = 2 * error;
	const hidden = out * w2 * relu(z);
	return [error ** 2, hidden * x, hidden, out * h, out];
}
