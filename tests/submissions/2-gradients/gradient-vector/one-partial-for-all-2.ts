function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const moved = (by: number) => point.map((v, k) => (k === index ? v + by : v));
	return (f(moved(h)) - f(moved(-h))) / (2 * h);
}

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const first = partial(f, point, 0, h);
	return Array<number>(point.length).fill(first);
}
