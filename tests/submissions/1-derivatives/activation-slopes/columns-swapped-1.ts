export function slopes(x: number): number[] {
	const s = 1 / (1 + Math.exp(-x));
	return [x > 0 ? 1 : 0, s * (1 - s)];
}
