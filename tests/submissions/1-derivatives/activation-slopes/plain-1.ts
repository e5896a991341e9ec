export function slopes(x: number): number[] {
	const s = 1 / (1 + Math.exp(-2 * x));
	return [s * (1 - s), x > 0 ? 2 : 0];
}
