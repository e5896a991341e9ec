export function gradient(x: number, y: number): number[] {
	return [2 * x ** 2 * y + y ** 2, x ** 2 + 2 * x * y ** 2];
}
