export function slopes(x: number): number[] {
	const s = Math.sin(x);
	const ds = -Math.cos(x);
	const d = x ** 2 + 1;
	return [2 * x * s + x ** 2 * ds, (ds * d - s * 2 * x) / d ** 2];
}
