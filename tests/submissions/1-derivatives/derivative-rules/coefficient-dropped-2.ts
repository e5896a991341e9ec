const square = (x: number) => x * x;

export function slopes(x: number): number[] {
	const cube = square(x);
	const exponential = Math.exp(x);
	return [cube, exponential, 1 / x, Math.cos(x)];
}
