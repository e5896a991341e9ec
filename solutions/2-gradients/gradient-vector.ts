export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const moved = (index: number, by: number) => point.map((value, i) => (i === index ? value + by : value));
	return point.map((_, i) => (f(moved(i, h)) - f(moved(i, -h))) / (2 * h));
}
