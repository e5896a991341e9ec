const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

export const gradient = (xs: number[], ys: number[], w: number, b: number): number[] => {
	const errors = xs.map((x, i) => w * x + b - ys[i]!);
	const dw = 2 * mean(errors.map((e, i) => e * xs[i]!));
	const db = mean(errors);
	return [dw, db];
};
