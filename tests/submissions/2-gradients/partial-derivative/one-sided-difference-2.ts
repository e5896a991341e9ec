export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const moved = (by: number) => point.map((v, i) => (i === index ? v + by : v));
	const here = f(point);
	const before = f(moved(-h));
	return (here - before) / h;
}
