export function slopes(x: number): number[] {
	const d = x * x + 1;
	return [
		(Math.cos(x) * d - 2 * x * Math.sin(x)) / (d * d),
		x * (2 * Math.sin(x) + x * Math.cos(x)),
	];
}
