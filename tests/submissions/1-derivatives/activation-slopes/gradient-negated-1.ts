export function slopes(x: number): number[] {
	const s = 1 / (1 + Math.exp(-x));
	return [s * (s - 1), x > 0 ? 1 : 0];
}
