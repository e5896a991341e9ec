export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const up = [...point];
	const down = [...point];
	up[0]! += h;
	down[0]! -= h;
	return (f(up) - f(down)) / (2 * h);
}
