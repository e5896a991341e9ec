export function derivative(f: (x: number) => number, x: number, h: number): number {
	x += h;
	const up = f(x);
	x -= h;
	const down = f(x);
	return (up - down) / (2 * h);
}
