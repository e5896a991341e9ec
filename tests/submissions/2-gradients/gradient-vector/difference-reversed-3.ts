type F = (point: number[]) => number;
const shift = (p: number[], i: number, d: number): number[] => {
	const q = p.slice();
	q[i] = q[i]! + d;
	return q;
};

export const gradient = (f: F, point: number[], h: number): number[] =>
	point.map((_v, i) => (f(shift(point, i, -h)) - f(shift(point, i, h))) / (2 * h));
