export function slopes(x: number): number[] {
	return [3 * x ** 2 + 2, Math.exp(x), 1 / x, Math.cos(x)];
}
