export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const up = point.map((v) => v + h);
	const down = point.map((v) => v - h);
	return (f(up) - f(down)) / (2 * h);
}
