export function slopes(x: number): number[] {
	const s = 1 / (1 + Math.exp(-x));
	const relu = x >= 0 ? 1 : 0;
	return [relu, s * (1 - s)];
}
