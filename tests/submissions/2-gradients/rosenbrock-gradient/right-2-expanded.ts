export function gradient(x: number, y: number): number[] {
	const dx = 400 * x ** 3 - 400 * x * y + 2 * x - 2;
	const dy = 200 * y - 200 * x * x;
	return [dx, dy];
}
