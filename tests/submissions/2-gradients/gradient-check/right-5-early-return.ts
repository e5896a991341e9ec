export function relativeError(analytic: number[], numeric: number[]): number {
	const isZero = (v: number[]) => v.every((x) => x === 0);
	if (isZero(analytic) && isZero(numeric)) return 0;
	const length = (at: (i: number) => number) =>
		analytic.map((_, i) => at(i) ** 2).reduce((s, x) => s + x) ** 0.5;
	const sizes = [length((i) => analytic[i]!), length((i) => numeric[i]!)];
	return length((i) => numeric[i]! - analytic[i]!) / sizes.reduce((a, b) => a + b);
}
