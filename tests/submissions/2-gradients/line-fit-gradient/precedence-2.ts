const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

export const gradient = (xs: number[], ys: number[], w: number, b: number): number[] => {
	const dw = mean(xs.map((x, i) => 2 * w * x + b - ys[i]! * x));
	const db = mean(xs.map((x, i) => 2 * (w * x + b - ys[i]!)));
	return [dw, db];
};
