export function backward(x: number, target: number, w: number, b: number): number[] {
	const weightedInput = w * x + b;
	const activation = 1 / (1 + Math.E ** -weightedInput);
	const loss = Math.pow(activation - target, 2);

	const lossSlope = activation - target;
	const sigmoidSlope = activation * (1 - activation);

	const gradientOfBias = lossSlope * sigmoidSlope;
	const gradientOfWeight = gradientOfBias * x;
	return [activation, loss, gradientOfWeight, gradientOfBias];
}
