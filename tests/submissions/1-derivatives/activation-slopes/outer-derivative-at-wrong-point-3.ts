export function slopes(x: number): number[] {
	const s = 1 / (1 + Math.exp(-x));
	const ds = x * (1 - x);
	const relu = x > 0 ? 1 : 0;
	return [ds, relu];
}
