const mse = (xs: number[], ys: number[], w: number, b: number) =>
	xs.reduce((sum, x, i) => sum + (w * x + b - ys[i]!) ** 2, 0) / xs.length;

export const gradient = (xs: number[], ys: number[], w: number, b: number): number[] => {
	const dw = mse(xs, ys, w, b);
	const db = mse(xs, ys, w, b);
	return [dw, db];
};
