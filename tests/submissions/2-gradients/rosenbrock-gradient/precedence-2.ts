export function gradient(x: number, y: number): number[] {
	const bend = y - x * x;
	const dx = -2 * 1 - x - 400 * x * bend;
	return [dx, 200 * bend];
}
