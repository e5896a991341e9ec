export function slopes(x: number): number[] {
	return [3 * x ** 3, Math.exp(x), 1 / x, Math.cos(x)];
}
