export function gradient(x: number, y: number): number[] {
	return [x ** 2 + 2 * x * y, 2 * x * y + y ** 2];
}
