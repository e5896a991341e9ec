export function slopes(x: number): number[] {
	const product = 2 * x * Math.sin(x) + x ** 2 * Math.cos(x);
	const quotient = (Math.cos(x) * x ** 2 + 1 - Math.sin(x) * 2 * x) / (x ** 2 + 1) ** 2;
	return [product, quotient];
}
