export function slopes(x: number): number[] {
	const d = x ** 2 + 1;
	return [
		2 * x * Math.sin(x) + x ** 2 * Math.sin(x),
		(Math.sin(x) * d - Math.sin(x) * 2 * x) / d ** 2,
	];
}
