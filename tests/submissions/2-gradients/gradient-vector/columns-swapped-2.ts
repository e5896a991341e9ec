function partial(f: (point: number[]) => number, point: number[], i: number, h: number): number {
	const up = [...point];
	const down = [...point];
	up[i]! += h;
	down[i]! -= h;
	return (f(up) - f(down)) / (2 * h);
}

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const last = point.length - 1;
	return point.map((_, i) => partial(f, point, last - i, h));
}
