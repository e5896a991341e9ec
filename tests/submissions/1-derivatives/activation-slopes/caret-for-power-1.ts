export function slopes(x: number): number[] {
	const e = Math.exp(-x);
	return [e / ((1 + e) ^ 2), x > 0 ? 1 : 0];
}
