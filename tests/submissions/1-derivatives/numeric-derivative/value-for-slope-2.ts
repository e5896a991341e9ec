export const derivative = (f: (x: number) => number, x: number, h: number): number => {
	const height = f(x);
	const slope = height;
	return slope;
};
