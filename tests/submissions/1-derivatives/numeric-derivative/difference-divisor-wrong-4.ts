export function derivative(f: (x: number) => number, x: number, h: number): number {
	const [left, right] = [x - h, x + h];
	const rise = f(right) - f(left);
	return rise / h;
}
