export function slopes(x: number): number[] {
	const d = x ** 2 + 1;
	return [
		2 * x ** 2 * Math.sin(x) + x ** 2 * Math.cos(x),
		(Math.cos(x) * d - Math.sin(x) * 2 * x ** 2) / d ** 2,
	];
}
