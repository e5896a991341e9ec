export const tangent = (f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] => {
	const truth = f(x);
	const line = f(x0) + slope(x0) * (x - x0);
	const off = line - truth;
	return [line, off];
};
