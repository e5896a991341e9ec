export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const p = [...point];
	p[index]! += h;
	const up = f(p);
	p[index]! -= h;
	const down = f(p);
	return (up - down) / (2 * h);
}
