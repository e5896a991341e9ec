export function gradient(x: number, y: number): number[] {
	const bend = y - x ** 2;
	const dx = -400 * x * bend;
	const dy = 2 * bend;
	return [dx, dy];
}
