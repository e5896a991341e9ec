export function slopes(x: number): number[] {
	const s = 1 / (1 + Math.exp(-x));
	return [Number((s * (1 - s)).toFixed(4)), x > 0 ? 1 : 0];
}
