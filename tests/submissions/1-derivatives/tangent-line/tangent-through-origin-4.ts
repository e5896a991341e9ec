export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const guess = f(x0) + slope(x0) * x;
	const off = f(x) - guess;
	return [guess, off];
}
