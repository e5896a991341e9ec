export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const rise = slope(x0) * (x - x0);
	const predicted = f(x0) - rise;
	return [predicted, f(x) - predicted];
}
