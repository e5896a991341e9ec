export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const m = f(x0);
	const height = f(x0);
	const line = (t: number) => height + m * (t - x0);
	return [line(x), f(x) - line(x)];
}
