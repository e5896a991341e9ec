export function gradient(x: number, y: number): number[] {
	const bend = y - x ** 2;
	const dx = -(1 - x) + 200 * bend * (-2 * x);
	return [dx, 200 * bend];
}
