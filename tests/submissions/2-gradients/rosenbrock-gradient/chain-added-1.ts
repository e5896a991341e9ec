export function gradient(x: number, y: number): number[] {
	const a = 2 * (1 - x) + -1;
	const b = 100 * (2 * (y - x ** 2) + -2 * x);
	return [a + b, 200 * (y - x ** 2)];
}
