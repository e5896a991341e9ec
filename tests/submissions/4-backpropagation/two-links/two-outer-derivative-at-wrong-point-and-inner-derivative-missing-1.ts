const inner = (x: number) => 3 * x + 2;
const outer = (u: number) => u * u;
const outerSlope = (u: number) => 2 * u;

export const backward = (x: number): number[] => {
	const u = inner(x);
	const slope = outerSlope(x);
	return [u, outer(u), slope, 3, slope];
};
