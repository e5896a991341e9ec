export function slopes(x: number): number[] {
	const cubic = 3 * x * x;
	const sine = -Math.cos(x);
	const exponential = Math.exp(x);
	return [cubic, exponential, 1 / x, sine];
}
