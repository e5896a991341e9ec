export function slopes(x: number): number[] {
	const cube = 3 * x ** 3;
	const exponential = x * Math.exp(x - 1);
	return [cube, exponential, 1 / x, Math.cos(x)];
}
