export function slopes(x: number): number[] {
	const s = Math.sin(x);
	const c = Math.cos(x);
	const d = x * x + 1;
	const p = x * x * c;
	return [p, (c * d - 2 * x * s) / (d * d)];
}
