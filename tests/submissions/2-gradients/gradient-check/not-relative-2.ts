export function relativeError(analytic: number[], numeric: number[]): number {
	const difference = analytic.map((a, i) => a - numeric[i]!);
	const scale = Math.hypot(...analytic);
	return scale === 0 ? 0 : Math.hypot(...difference) / scale;
}
