export const derivative = (f: (t: number) => number, x: number, h: number): number => {
	return (f(x + h) - f(x - h)) / 2 * h;
};
