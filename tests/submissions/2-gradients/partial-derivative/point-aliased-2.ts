export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const up = point.slice();
	const down = up;
	up[index] = up[index]! + h;
	down[index] = down[index]! - h;
	const rise = f(up) - f(down);
	return rise / (2 * h);
}
