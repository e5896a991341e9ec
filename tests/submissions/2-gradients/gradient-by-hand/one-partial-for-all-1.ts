export function gradient(x: number, y: number): number[] {
	const dx = 2 * x * y + y ** 2;
	const dy = 2 * x * y + y ** 2;
	return [dx, dy];
}
