export function gradient(x: number, y: number): number[] {
	return [(1 - x) * 3 - 400 * (y - x), 50 * (y - x ** 2)];
}
