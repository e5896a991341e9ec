export function relativeError(analytic: number[], numeric: number[]): number {
	const scale = Math.hypot(...analytic) + Math.hypot(...numeric);
	return scale === 0 ? 0 : (Math.hypot(...analytic) - Math.hypot(...numeric)) / scale;
}
