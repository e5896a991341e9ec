export function slopes(x: number): number[] {
	const cube = 3 * x ** 2;
	const exponential = Math.exp(x);
	const logarithm = 1 / x;
	const sine = Math.cos(x);
	return [sine, exponential, logarithm, cube];
}
