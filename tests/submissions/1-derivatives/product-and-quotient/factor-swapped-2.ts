const product = (u: number, du: number, v: number, dv: number) => du * u + dv * v;

export function slopes(x: number): number[] {
	const [s, c, d] = [Math.sin(x), Math.cos(x), x * x + 1];
	return [product(x * x, 2 * x, s, c), (c * d - s * 2 * x) / (d * d)];
}
