export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const run = x - x0;
	const rise = slope(x0) * run;
	return [rise, f(x) - rise];
}
