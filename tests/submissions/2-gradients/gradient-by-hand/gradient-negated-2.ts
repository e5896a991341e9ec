export function gradient(x: number, y: number): number[] {
	const g = [y * (2 * x + y), x * (x + 2 * y)];
	return g.map((component) => -component);
}
