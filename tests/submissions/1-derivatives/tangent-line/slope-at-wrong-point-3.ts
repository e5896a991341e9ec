export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const dx = x - x0;
	const rise = slope(x) * dx;
	const guess = f(x0) + rise;
	return [guess, f(x) - guess];
}
