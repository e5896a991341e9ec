export function slopes(x: number): number[] {
	const product = 2 * x * Math.sin(x) + x ** 2 * Math.cos(x);
	const denominator = x ** 2 + 1;
	const quotient = (Math.cos(x) * denominator - Math.sin(x) * 2 * x) / denominator ** 2;
	return [product, quotient];
}
