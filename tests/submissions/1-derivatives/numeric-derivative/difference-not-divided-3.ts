export function derivative(f: (x: number) => number, x: number, h: number): number {
	let a = f(x + h);
	let b = f(x - h);
	let slope = a - b;
	return slope;
}
