export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const mean = (v: number[]): number => v.reduce((s, t) => s + t, 0) / v.length;
	const err = xs.map((x, i) => w * x + b - ys[i]!);
	const forW = 2 * mean(err.map((e, i) => e * xs[i]!));
	const forB = 2 * mean(err);
	const out: number[] = [];
	out.push(forB, forW);
	return out;
}
