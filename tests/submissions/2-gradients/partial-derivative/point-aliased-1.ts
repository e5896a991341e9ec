export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const copy = [...point];
	const up = copy;
	const down = copy;
	up[index]! += h;
	down[index]! -= h;
	return (f(up) - f(down)) / (2 * h);
}
