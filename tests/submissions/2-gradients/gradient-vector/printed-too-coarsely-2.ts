const round = (v: number) => Math.round(v * 100) / 100;

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (const [i, value] of point.entries()) {
		const at = (t: number) => f([...point.slice(0, i), t, ...point.slice(i + 1)]);
		g.push((at(value + h) - at(value - h)) / (2 * h));
	}
	return g.map(round);
}
