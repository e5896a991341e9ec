const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

export const gradient = (xs: number[], ys: number[], w: number, b: number): number[] => {
	const predictions = xs.map((x) => w * x + b);
	const errors = ys.map((y, i) => y - predictions[i]!);
	return [2 * mean(errors.map((e, i) => e * xs[i]!)), 2 * mean(errors)];
};
