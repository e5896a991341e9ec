export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const up = [...point];
	const down = [...point];
	up[index]! += h;
	down[index]! -= h;
	return (f(up) - f(down)) / h;
}
