export function slopes(x: number): number[] {
	const cube = 3 * x * x;
	const exponential = Math.E ** x;
	const logarithm = x ** -1;
	const sine = Math.sin(x + Math.PI / 2);
	return [cube, exponential, logarithm, sine];
}
