export function gradient(x: number, y: number): number[] {
	const dx = 2 * x * y + y ^ 2;
	const dy = x ^ 2 + 2 * x * y;
	return [dx, dy];
}
