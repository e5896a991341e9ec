export function gradient(x: number, y: number): number[] {
	const bend = y - x ** 2;
	const dx = -2 * (1 - x) + 200 * bend;
	const dy = 200 * bend;
	return [dx, dy];
}
