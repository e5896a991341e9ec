export function gradient(x: number, y: number): number[] {
	const dx = -2 * (1 - x) - 400 * x * (y - x ** 2);
	const dy = 200 * y - x ** 2;
	return [dx, dy];
}
