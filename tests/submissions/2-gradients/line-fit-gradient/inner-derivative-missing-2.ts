const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const outer = xs.map((x, i) => 2 * (w * x + b - ys[i]!));
	const dw = mean(outer);
	const db = mean(outer);
	return [dw, db];
}
