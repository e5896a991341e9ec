export function slopes(x: number): number[] {
	const product = 2 * x * Math.sin(x) + (x ^ 2) * Math.cos(x);
	const d = (x ^ 2) + 1;
	return [product, (Math.cos(x) * d - Math.sin(x) * 2 * x) / d ** 2];
}
