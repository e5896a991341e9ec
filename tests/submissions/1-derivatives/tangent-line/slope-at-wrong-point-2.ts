type Curve = (x: number) => number;

export const tangent = (f: Curve, slope: Curve, x0: number, x: number): number[] => {
	const m = slope(x);
	const start = f(x0);
	const p = start + m * (x - x0);
	return [p, f(x) - p];
};
