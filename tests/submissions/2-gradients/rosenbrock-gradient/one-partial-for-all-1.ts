export function gradient(x: number, y: number): number[] {
	const g = -2 * (1 - x) - 400 * x * (y - x ** 2);
	return [g, g];
}
