export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const step = 1e-18;
	const moved = (by: number) => point.map((v, i) => (i === index ? v + by : v));
	return (f(moved(step)) - f(moved(-step))) / (2 * step);
}
