export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	point[index] += h;
	const upper = f(point);

	point[index] -= 2 * h;
	const lower = f(point);

	return (upper - lower) / (2 * h);
}
