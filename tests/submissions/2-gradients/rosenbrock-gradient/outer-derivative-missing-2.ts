export function gradient(x: number, y: number): number[] {
	const dx = -2 * (1 - x) + 100 * (-2 * x);
	const dy = 200 * (y - x * x);
	return [dx, dy];
}
