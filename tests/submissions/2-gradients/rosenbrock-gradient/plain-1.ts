export function gradient(x: number, y: number): number[] {
	const bend = y - x ** 3;
	return [-2 * (1 - x) - 600 * x * x * bend, 200 * bend];
}
