export function gradient(x: number, y: number): number[] {
	const bend = y - x ** 2;
	const inner = -2 * x ** 2;
	return [-2 * (1 - x) + 200 * bend * inner, 200 * bend];
}
