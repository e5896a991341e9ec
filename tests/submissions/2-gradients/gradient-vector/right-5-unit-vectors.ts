const unit = (n: number, i: number): number[] => Array.from({ length: n }, (_, k) => (k === i ? 1 : 0));
const along = (p: number[], d: number[], t: number): number[] => p.map((v, k) => v + t * d[k]!);

export const gradient = (f: (point: number[]) => number, point: number[], h: number): number[] =>
	point
		.map((_, i) => unit(point.length, i))
		.map((e) => (f(along(point, e, h)) - f(along(point, e, -h))) / (2 * h));
