export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const errors = xs.map((x, i) => w * x + b - ys[i]!);
	const dw = errors.reduce((sum, e, i) => sum + 2 * e * xs[i]!, 0);
	const db = errors.reduce((sum, e) => sum + 2 * e, 0);
	return [dw / xs.length, db];
}
