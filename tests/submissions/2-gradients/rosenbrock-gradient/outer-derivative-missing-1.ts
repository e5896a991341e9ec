export function gradient(x: number, y: number): number[] {
	return [-1 + 100 * (-2 * x), 100];
}
