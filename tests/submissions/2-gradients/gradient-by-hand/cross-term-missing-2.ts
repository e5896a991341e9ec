export function gradient(x: number, y: number): number[] {
	const byX = y * y + 2 * y * x;
	const byY = x * x;
	return [byX, byY];
}
