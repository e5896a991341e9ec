export function slopes(x: number): number[] {
	const p = 2 * x * Math.sin(x) + x ** 2 * Math.cos(x);
	const q = (Math.sin(x) * 2 * x - Math.cos(x) * (x ** 2 + 1)) / (x ** 2 + 1) ** 2;
	return [p, q];
}
