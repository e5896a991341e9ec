export function slopes(x: number): number[] {
	const d = x ** 2 + 1;
	return [2 * x * Math.sin(x), (Math.cos(x) * d - Math.sin(x) * 2 * x) / d ** 2];
}
