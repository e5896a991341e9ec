export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const saved = point[index] as number;
	try {
		point[index] = saved + h;
		const above = f(point);
		point[index] = saved - h;
		const below = f(point);
		return (above - below) / (2 * h);
	} finally {
		point[index] = saved;
	}
}
