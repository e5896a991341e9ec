export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const origin = point.map((v, i) => (i === index ? 0 : v));
	return (f(point) - f(origin)) / point[index]!;
}
