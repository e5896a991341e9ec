export function gradient(x: number, y: number): number[] {
	const first = 2 * (1 - x);
	const second = -400 * x * (y - x * x);
	return [first + second, 200 * (y - x * x)];
}
