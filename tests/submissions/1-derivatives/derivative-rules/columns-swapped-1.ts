export function slopes(x: number): number[] {
	return [3 * x ** 2, 1 / x, Math.exp(x), Math.cos(x)];
}
