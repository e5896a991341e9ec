export function slopes(x: number): number[] {
	const p = 2 * x * Math.sin(x) + x ** 2 * Math.cos(x);
	const q = (Math.cos(x) * (x ** 2 + 1) - Math.sin(x) * 2 * x) / (x ** 2 + 1);
	return [p, q];
}
