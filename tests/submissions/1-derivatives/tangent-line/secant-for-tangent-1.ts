export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const m = (f(x) - f(x0)) / (x - x0);
	const predicted = f(x0) + m * (x - x0);
	return [predicted, f(x) - predicted];
}
