export function gradient(x: number, y: number): number[] {
	return [2 * (1 - x) + 200 * (y - x ** 2), 200 * (y - x ** 2)];
}
