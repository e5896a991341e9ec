export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	return f(point);
}
