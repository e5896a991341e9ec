const H = 1;

export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const up = point.slice();
	const down = point.slice();
	up[index]! += H;
	down[index]! -= H;
	return (f(up) - f(down)) / (2 * H);
}
