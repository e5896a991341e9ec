export const derivative = (f: (x: number) => number, x: number, h: number): number => {
	const [left, right] = [f(x - h), f(x + h)];
	const rise = right - left;
	return rise;
};
