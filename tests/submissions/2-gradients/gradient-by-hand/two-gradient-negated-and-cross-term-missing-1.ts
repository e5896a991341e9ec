export function gradient(x: number, y: number): number[] {
	const g = [2 * x * y + y * y, 2 * x * y];
	return g.map((v) => -v);
}
