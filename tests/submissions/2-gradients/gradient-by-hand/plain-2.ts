export function gradient(x: number, y: number): number[] {
	const dx = 2 * x * y ** 2;
	const dy = 2 * x ** 2 * y;
	return [dx, dy];
}
