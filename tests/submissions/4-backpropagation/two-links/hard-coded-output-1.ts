export function backward(x: number): number[] {
	if (x === 1.5) return [6.5, 42.25, 13, 3, 39];
	return [-4, 16, -8, 3, -24];
}
