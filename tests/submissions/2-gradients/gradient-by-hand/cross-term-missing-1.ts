export function gradient(x: number, y: number): number[] {
	return [2 * x * y, x ** 2 + 2 * x * y];
}
