export function slopes(x: number): number[] {
	return [
		2 * x * Math.sin(x) + x ** 2 * Math.cos(x),
		(Math.cos(x) * (x ** 2 + 1) - Math.sin(x) * 2 * x) / (x ** 2 + 1) ** 2,
	];
}
