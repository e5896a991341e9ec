export function gradient(x: number, y: number): number[] {
	const b = 1;
	return [-2 * (1 - x) - 400 * x * (b - x ** 2), 200 * (b - x ** 2)];
}
