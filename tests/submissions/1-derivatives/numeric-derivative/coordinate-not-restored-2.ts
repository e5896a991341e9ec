export function derivative(f: (x: number) => number, x: number, h: number): number {
	x = x + h;
	const right = f(x);
	const left = f(x - h);
	return (right - left) / (2 * h);
}
