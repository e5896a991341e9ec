const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

export const gradient = (xs: number[], ys: number[], w: number, b: number): number[] => {
	const errors = xs.map((x, i) => w * x + b - ys[i]!);
	return [2 * mean(errors.map((e, i) => e * xs[i]!)), 2 * mean(errors)];
};
