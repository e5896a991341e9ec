const round = (v: number) => Math.round(v * 1000) / 1000;

export function derivative(f: (x: number) => number, x: number, h: number): number {
	return round((f(x + h) - f(x - h)) / (2 * h));
}
