export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const predicted = f(x0) + slope(x0) * (x - x0);
	return [predicted, predicted - f(x)];
}
