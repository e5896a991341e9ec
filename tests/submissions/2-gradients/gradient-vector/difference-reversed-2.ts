function moved(point: number[], i: number, by: number): number[] {
	return point.map((v, k) => (k === i ? v + by : v));
}

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const before = f(moved(point, i, -h));
		const after = f(moved(point, i, h));
		const rise = before - after;
		g.push(rise / (2 * h));
	}
	return g;
}
