export function derivative(f: (x: number) => number, x: number, h: number): number {
	const slope = (f(x + h) - f(x - h)) / (2 * h);
	return Number(slope.toFixed(2));
}
