export function gradient(x: number, y: number): number[] {
	return [-2 * x + 200 * x * (-2 * x), 200 * y];
}
