export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const eps = 1e-4;
	const moved = (by: number) => point.map((v, i) => (i === index ? v + by : v));
	return (f(moved(eps)) - f(moved(-eps))) / (2 * eps);
}
