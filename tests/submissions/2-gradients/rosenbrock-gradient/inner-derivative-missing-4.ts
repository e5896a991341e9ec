export function gradient(x: number, y: number): number[] {
	const valley = y - x * x;
	const dx = -2 * (1 - x) + 200 * valley;
	return [dx, 200 * valley];
}
