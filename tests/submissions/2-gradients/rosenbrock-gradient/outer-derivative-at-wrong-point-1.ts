export function gradient(x: number, y: number): number[] {
	return [-2 * x - 400 * x * (y - x ** 2), 200 * (y - x ** 2)];
}
