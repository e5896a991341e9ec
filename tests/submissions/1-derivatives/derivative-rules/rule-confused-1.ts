export function slopes(x: number): number[] {
	return [3 * x ** 2, x * Math.exp(x - 1), 1 / x, Math.cos(x)];
}
