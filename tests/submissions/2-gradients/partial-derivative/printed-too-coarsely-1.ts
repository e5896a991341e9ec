export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const moved = (by: number) => point.map((v, i) => (i === index ? v + by : v));
	return Number(((f(moved(h)) - f(moved(-h))) / (2 * h)).toFixed(3));
}
