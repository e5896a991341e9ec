export const derivative = (f: (x: number) => number, x: number, h: number): number => {
	const slope = (f(x) - f(x - h)) / h;
	return +slope.toFixed(3);
};
