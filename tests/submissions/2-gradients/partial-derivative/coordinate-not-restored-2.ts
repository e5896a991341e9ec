export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const value = point[index]!;
	point[index] = value + h;
	const up = f(point);
	point[index] = value - h;
	const down = f(point);
	return (up - down) / (2 * h);
}
