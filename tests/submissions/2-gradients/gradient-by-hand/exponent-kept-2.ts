export function gradient(x: number, y: number): number[] {
	const dx = 2 * x * x * y + y * y;
	const dy = x * x + 2 * x * y;
	return [dx, dy];
}
