export function gradient(x: number, y: number): number[] {
	const f = (1 - x) ** 2 + 100 * (y - x ** 2) ** 2;
	return [f, f];
}
