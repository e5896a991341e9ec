export function slopes(x: number): number[] {
	const cube = 3 * x ** 2;
	const logarithm = Math.log(x);
	return [cube, Math.exp(x), logarithm, Math.cos(x)];
}
