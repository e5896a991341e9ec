export function slopes(x: number): number[] {
	const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
	const a = sigmoid(x);
	const gate = x >= 0 ? 1 : 0;
	return [a * (1 - a), gate];
}
