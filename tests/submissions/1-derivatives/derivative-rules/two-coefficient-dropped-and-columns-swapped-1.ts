export function slopes(x: number): number[] {
	const cube = x ** 2;
	const exponential = Math.exp(x);
	return [cube, exponential, Math.cos(x), 1 / x];
}
