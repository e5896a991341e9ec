export function relativeError(analytic: number[], numeric: number[]): number {
	const difference = analytic.map((a, i) => a - numeric[i]!);
	const scale = Math.hypot(...analytic) + Math.hypot(...numeric);
	if (scale === 0) return 0;
	const error = Math.hypot(...difference) / scale;
	return Math.round(error * 1000) / 1000;
}
