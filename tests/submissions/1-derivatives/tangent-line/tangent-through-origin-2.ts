export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const m = slope(x0);
	const line = m * x;
	return [line, f(x) - line];
}
