export function slopes(x: number): number[] {
	const square = x ^ 2;
	return [3 * square, Math.exp(x), 1 / x, Math.cos(x)];
}
