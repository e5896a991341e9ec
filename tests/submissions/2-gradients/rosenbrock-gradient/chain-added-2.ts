export function gradient(x: number, y: number): number[] {
	const bend = 2 * (y - x * x);
	const inner = -2 * x;
	const dx = -2 * (1 - x) + 100 * (bend + inner);
	return [dx, 100 * bend];
}
