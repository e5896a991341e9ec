const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

export function slopes(x: number): number[] {
	const a = sigmoid(x);
	const slope = sigmoid(a) * (1 - sigmoid(a));
	return [slope, x > 0 ? 1 : 0];
}
