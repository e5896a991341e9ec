export function relativeError(analytic: number[], numeric: number[]): number {
	const difference = analytic.map((a, i) => a - numeric[i]!);
	return Math.hypot(...difference);
}
