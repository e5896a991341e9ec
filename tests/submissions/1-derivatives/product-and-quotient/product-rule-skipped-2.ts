export function slopes(x: number): number[] {
	const du = 2 * x;
	const dv = Math.cos(x);
	const product = du * dv;
	const bottom = x ** 2 + 1;
	const quotient = (dv * bottom - Math.sin(x) * du) / bottom ** 2;
	return [product, quotient];
}
