export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const sums = { w: 0, b: 0 };
	for (const [i, x] of xs.entries()) {
		const e = w * x - (ys[i] as number);
		sums.w += 2 * e * x;
		sums.b += 2 * e;
	}
	return [sums.w / xs.length, sums.b / xs.length];
}
