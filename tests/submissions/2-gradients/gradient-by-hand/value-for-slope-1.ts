export function gradient(x: number, y: number): number[] {
	const f = x ** 2 * y + x * y ** 2;
	return [f, f];
}
