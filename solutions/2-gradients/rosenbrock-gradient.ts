export function gradient(x: number, y: number): number[] {
	const inner = y - x ** 2;
	return [-2 * (1 - x) - 400 * x * inner, 200 * inner];
}
