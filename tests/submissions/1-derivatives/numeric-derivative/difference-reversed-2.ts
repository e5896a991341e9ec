export function derivative(f: (x: number) => number, x: number, h: number): number {
	const a = f(x - h);
	const b = f(x + h);
	const rise = a - b;
	return rise / (2 * h);
}
