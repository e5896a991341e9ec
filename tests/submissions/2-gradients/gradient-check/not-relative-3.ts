const norm = (v: number[]) => Math.sqrt(v.reduce((s, x) => s + x * x, 0));

export function relativeError(analytic: number[], numeric: number[]): number {
	const scale = Math.max(norm(analytic), norm(numeric));
	if (scale === 0) return 0;
	return norm(analytic.map((a, i) => a - numeric[i]!)) / scale;
}
