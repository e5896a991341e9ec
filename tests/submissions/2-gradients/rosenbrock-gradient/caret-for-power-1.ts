export function gradient(x: number, y: number): number[] {
	const bend = y - x ^ 2;
	return [-2 * (1 - x) - 400 * x * bend, 200 * bend];
}
