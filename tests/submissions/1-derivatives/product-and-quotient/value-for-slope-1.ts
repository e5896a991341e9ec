export function slopes(x: number): number[] {
	return [x ** 2 * Math.sin(x), Math.sin(x) / (x ** 2 + 1)];
}
