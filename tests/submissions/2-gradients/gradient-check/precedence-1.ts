export function relativeError(analytic: number[], numeric: number[]): number {
	const difference = analytic.map((a, i) => a - numeric[i]!);
	const [a, n] = [Math.hypot(...analytic), Math.hypot(...numeric)];
	if (a + n === 0) return 0;
	return Math.hypot(...difference) / a + n;
}
