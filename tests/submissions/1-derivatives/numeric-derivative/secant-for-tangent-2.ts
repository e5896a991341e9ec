function averageSlope(f: (x: number) => number, a: number, b: number): number {
	return (f(b) - f(a)) / (b - a);
}

export function derivative(f: (x: number) => number, x: number, h: number): number {
	return averageSlope(f, x - 1, x + 1);
}
