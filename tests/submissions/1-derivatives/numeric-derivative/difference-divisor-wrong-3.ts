function secant(f: (x: number) => number, a: number, b: number, width: number): number {
	return (f(b) - f(a)) / width;
}

export function derivative(f: (x: number) => number, x: number, h: number): number {
	return secant(f, x - h, x + h, h);
}
