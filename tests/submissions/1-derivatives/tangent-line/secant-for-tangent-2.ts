function average(f: (x: number) => number, a: number, b: number): number {
	return (f(b) - f(a)) / (b - a);
}

export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const p = f(x0) + average(f, x0, x) * (x - x0);
	return [p, f(x) - p];
}
