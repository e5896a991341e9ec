export function gradient(x: number, y: number): number[] {
	const result = [200 * (y - x ** 2)];
	result.push(-2 * (1 - x) - 400 * x * (y - x ** 2));
	return result;
}
