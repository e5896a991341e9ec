export function derivative(f: (x: number) => number, x: number, h: number): number {
	const d = 1e-5;
	return (f(x + d) - f(x - d)) / (2 * d);
}
