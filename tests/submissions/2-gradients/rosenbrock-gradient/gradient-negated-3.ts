export function gradient(x: number, y: number): number[] {
	const { a, b } = { a: 1 - x, b: y - x ** 2 };
	return [
		2 * a + 400 * x * b,
		-200 * b,
	];
}
