export function gradient(x: number, y: number): number[] {
	return [x * y + y ** 2, x ** 2 + x * y];
}
