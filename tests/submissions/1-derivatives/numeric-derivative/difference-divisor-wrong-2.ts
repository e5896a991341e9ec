export function derivative(f: (x: number) => number, x: number, h: number): number {
	const rise = f(x + h) - f(x - h);
	return rise / 2 * h;
}
