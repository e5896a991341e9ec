export function gradient(x: number, y: number): number[] {
	const bend = y - x ** 2;
	const first = -2 * (1 - x);
	const dx = first - 400 * x * bend;
	const dy = first + 200 * bend;
	return [dx, dy];
}
