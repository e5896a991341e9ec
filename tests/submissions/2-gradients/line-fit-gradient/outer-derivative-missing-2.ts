const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

export const gradient = (xs: number[], ys: number[], w: number, b: number): number[] => {
	const errors = xs.map((x, i) => w * x + b - ys[i]!);
	const dw = mean(xs);
	const db = 2 * mean(errors);
	return [dw, db];
};
