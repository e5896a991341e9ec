export function gradient(x: number, y: number): number[] {
	const alongX = y * (2 * x + y);
	const alongY = x * (x + 2 * y);
	return [alongY, alongX];
}
