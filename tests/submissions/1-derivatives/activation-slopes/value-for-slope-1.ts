export function slopes(x: number): number[] {
	return [1 / (1 + Math.exp(-x)), Math.max(0, x)];
}
