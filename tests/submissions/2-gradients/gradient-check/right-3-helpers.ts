const norm = (v: number[]): number => Math.sqrt(v.reduce((sum, x) => sum + x * x, 0));
const minus = (u: number[], v: number[]): number[] => u.map((x, i) => x - (v[i] ?? 0));

export const relativeError = (analytic: number[], numeric: number[]): number =>
	norm(minus(numeric, analytic)) / (norm(analytic) + norm(numeric) || 1);
