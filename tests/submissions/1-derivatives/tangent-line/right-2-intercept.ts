type Curve = (x: number) => number;

export const tangent = (f: Curve, slope: Curve, x0: number, x: number): number[] => {
	const m = slope(x0);
	const intercept = f(x0) - m * x0;
	const onTheLine = m * x + intercept;
	return [onTheLine, f(x) - onTheLine];
};
