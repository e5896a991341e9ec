function sigmoid(t: number): number {
	return 1 / (1 + Math.exp(-t));
}

function sigmoidSlope(t: number): number {
	return sigmoid(t) * (1 - sigmoid(t));
}

export function backward(x: number, target: number, w: number, b: number): number[] {
	const z = w * x + b;
	const a = sigmoid(z);
	const difference = a - target;
	const dz = 2 * difference * sigmoidSlope(a);
	return [a, difference * difference, dz * x, dz];
}
