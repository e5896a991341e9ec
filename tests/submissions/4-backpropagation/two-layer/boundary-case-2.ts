const relu = (z: number) => Math.max(z, 0);
const reluSlope = (z: number) => (z < 0 ? 0 : 1);

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const z = x * w1 + b1;
	const error = w2 * relu(z) + b2 - target;
	const delta = 2 * error;
	const inner = delta * w2 * reluSlope(z);
	return [error * error, inner * x, inner, delta * relu(z), delta];
}
