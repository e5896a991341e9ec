export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const up = [...point];
	up[index]! += h;
	return (f(up) - f(point)) / h;
}
