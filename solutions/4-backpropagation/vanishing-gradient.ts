const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

export function chain(x: number, depth: number): number[] {
	const derivatives: number[] = [];
	let value = x;
	let derivative = 1;
	for (let layer = 1; layer <= depth; layer++) {
		value = sigmoid(value);
		derivative *= value * (1 - value);
		derivatives.push(derivative);
	}
	return derivatives;
}
