export function gradient(x: number, y: number): number[] {
	const first = 2 * x * y;
	const second = 2 * x * y;
	const dx = first + y * y;
	const dy = x * x + second + y * y;
	return [dx, dy];
}
