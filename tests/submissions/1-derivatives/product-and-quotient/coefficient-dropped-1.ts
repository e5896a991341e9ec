export function slopes(x: number): number[] {
	const d = x ** 2 + 1;
	return [x * Math.sin(x) + x ** 2 * Math.cos(x), (Math.cos(x) * d - Math.sin(x) * x) / d ** 2];
}
