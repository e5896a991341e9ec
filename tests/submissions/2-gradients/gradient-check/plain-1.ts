export function relativeError(analytic: number[], numeric: number[]): number {
	const length = (v: number[]) => v.reduce((s, x) => s + Math.abs(x), 0);
	const scale = length(analytic) + length(numeric);
	return scale === 0 ? 0 : length(analytic.map((a, i) => a - numeric[i]!)) / scale;
}
