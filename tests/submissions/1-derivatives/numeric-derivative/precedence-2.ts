export const derivative = (f: (x: number) => number, x: number, h: number): number => {
	const up = f(x + h);
	const down = f(x - h);
	const run = 2 * h;
	const slope = up - down / run;
	return slope;
};
