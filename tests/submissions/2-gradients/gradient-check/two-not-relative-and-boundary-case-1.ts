const norm = (v: number[]) => Math.sqrt(v.reduce((s, x) => s + x * x, 0));

export const relativeError = (analytic: number[], numeric: number[]): number => {
	const apart = norm(analytic.map((a, i) => a - numeric[i]!));
	const scale = norm(numeric);
	return apart / scale;
};
