export function slopes(x: number): number[] {
	const s = Math.sin(x);
	const c = Math.cos(x);
	const d = x * x + 1;
	const q = (c * d - s * x) / (d * d);
	return [2 * x * s + x * x * c, q];
}
