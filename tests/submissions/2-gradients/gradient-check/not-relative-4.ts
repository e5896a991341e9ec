export function relativeError(analytic: number[], numeric: number[]): number {
	const len = (v: number[]) => Math.hypot(...v);
	const gap = len(analytic.map((a, i) => a - numeric[i]!));
	const size = len(numeric);
	if (size === 0) return 0;
	return gap / size;
}
