export function slopes(x: number): number[] {
	const [u, du, v, dv] = [x ** 2, 2 * x, Math.sin(x), Math.cos(x)];
	const product = du * dv;
	const w = x ** 2 + 1;
	return [product, (dv * w - v * du) / w ** 2];
}
