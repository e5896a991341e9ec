export function slopes(x: number): number[] {
	return [2 * x ** 3, Math.exp(-x), 1 / (x + 1), Math.cos(2 * x)];
}
