export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const up = [...point];
	const down = [...point];
	for (let i = 0; i < point.length; i++) {
		up[i]! += h;
		down[i]! -= h;
	}
	return (f(up) - f(down)) / (2 * h);
}
