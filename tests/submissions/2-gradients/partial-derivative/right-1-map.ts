export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const moved = (by: number) => point.map((value, i) => (i === index ? value + by : value));
	return (f(moved(h)) - f(moved(-h))) / (2 * h);
}
