export function slopes(x: number): number[] {
	return [2 * x * Math.cos(x), Math.cos(x) / (2 * x)];
}
