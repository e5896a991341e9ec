export function relativeError(analytic: number[], numeric: number[]): number {
	const difference = analytic.map((a, i) => a - numeric[i]!);
	const scale = Math.hypot(...analytic);
	if (scale === 0) return 0;
	return Number((Math.hypot(...difference) / scale).toFixed(3));
}
