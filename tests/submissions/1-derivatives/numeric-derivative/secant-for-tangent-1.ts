export function derivative(f: (x: number) => number, x: number, h: number): number {
	return (f(x) - f(0)) / (x - 0);
}
