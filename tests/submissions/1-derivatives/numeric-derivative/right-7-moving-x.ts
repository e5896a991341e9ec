export function derivative(f: (x: number) => number, x: number, h: number): number {
	const start = x;
	x = start + h;
	const up = f(x);
	x = start - h;
	const down = f(x);
	return (up - down) / h / 2;
}
