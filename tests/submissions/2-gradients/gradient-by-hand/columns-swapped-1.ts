export function gradient(x: number, y: number): number[] {
	const result = { y: x ** 2 + 2 * x * y, x: 2 * x * y + y ** 2 };
	return Object.values(result);
}
