const moved = (point: number[], i: number, by: number) => point.map((v, k) => (k === i ? v + by : v));

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const out: number[] = [];
	for (const i of point.keys()) {
		const rise = f(moved(point, i, h)) - f(moved(point, i, -h));
		out.push(rise / 2 * h);
	}
	return out;
}
