export function slopes(x: number): number[] {
	const s = Math.sin(x);
	const c = Math.cos(x);
	const d = x * x + 1;
	const product = x * s + x * x * c;
	return [product, (s * 2 * x - c * d) / (d * d)];
}
