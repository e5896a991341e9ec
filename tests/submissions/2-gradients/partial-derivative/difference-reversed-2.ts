export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const moved = (by: number) => point.map((v, i) => (i === index ? v + by : v));
	const left = f(moved(-h));
	const right = f(moved(h));
	const rise = left - right;
	return rise / (2 * h);
}
