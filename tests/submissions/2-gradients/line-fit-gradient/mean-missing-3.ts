export function gradient(xs: number[], ys: number[], slope: number, offset: number): number[] {
	const errors = xs.map((x, i) => slope * x + offset - ys[i]!);
	const dSlope = errors.map((e, i) => 2 * e * xs[i]!).reduce((p, q) => p + q, 0);
	const dOffset = errors.map((e) => 2 * e).reduce((p, q) => p + q, 0);
	return [dSlope, dOffset];
}
