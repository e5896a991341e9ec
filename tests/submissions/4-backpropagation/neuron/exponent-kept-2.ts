const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const sigmoidSlope = (z: number) => sigmoid(z) * (1 - sigmoid(z));

export const backward = (x: number, target: number, w: number, b: number): number[] => {
	const z = x * w + b;
	const out = sigmoid(z);
	const error = out - target;
	const delta = 2 * error * error * sigmoidSlope(z);
	return [out, error * error, delta * x, delta];
};
