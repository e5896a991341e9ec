export function gradient(x: number, y: number): number[] {
	const bend = y - x * x;
	const g = [-2 * (1 - x) - 400 * x * bend, 200 * bend];
	return g.map((v) => -1 * v);
}
