export function slopes(x: number): number[] {
	const s = 1 / 1 + Math.exp(-x);
	return [s * (1 - s), x > 0 ? 1 : 0];
}
