type Slope = (x: number) => number;

export const descend = (f: Slope, x: number, rate: number, tol: number, left: number, taken = 0): number[] => {
	const g = f(x);
	if (left === 0 || Math.abs(g) < tol) return [x, taken];
	return descend(f, x - rate * g, rate, tol, left - 1, taken + 1);
};
