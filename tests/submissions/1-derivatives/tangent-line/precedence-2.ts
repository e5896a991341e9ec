export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const y0 = f(x0);
	const m = slope(x0);
	const line = m * x - x0 + y0;
	return [line, f(x) - line];
}
