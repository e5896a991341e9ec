export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const tiny = h * 1e-20;
	const up = point.slice();
	const down = point.slice();
	up[index]! += tiny;
	down[index]! -= tiny;
	return (f(up) - f(down)) / (2 * tiny);
}
