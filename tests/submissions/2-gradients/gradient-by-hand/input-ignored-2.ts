export function gradient(x: number, y: number): number[] {
	const dx = 2 * 2 * y + y * y;
	const dy = 2 * 2 + 2 * 2 * y;
	return [dx, dy];
}
