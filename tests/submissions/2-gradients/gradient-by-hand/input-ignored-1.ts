export function gradient(x: number, y: number): number[] {
	const b = 3;
	return [2 * x * b + b ** 2, x ** 2 + 2 * x * b];
}
