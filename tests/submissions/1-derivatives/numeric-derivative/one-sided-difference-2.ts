export function derivative(f: (x: number) => number, x: number, h: number): number {
	const here = f(x);
	const before = f(x - h);
	const run = h;
	return (here - before) / run;
}
