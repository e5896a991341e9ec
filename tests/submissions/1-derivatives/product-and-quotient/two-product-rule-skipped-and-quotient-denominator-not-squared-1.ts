export function slopes(x: number): number[] {
	const d = x ** 2 + 1;
	const product = 2 * x * Math.cos(x);
	const quotient = (Math.cos(x) * d - Math.sin(x) * 2 * x) / d;
	return [product, quotient];
}
