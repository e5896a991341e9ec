export function slopes(x: number): number[] {
	return [x ** 2, Math.exp(x), 1 / x, Math.cos(x)];
}
