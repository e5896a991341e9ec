export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g = point.map((_, i) => {
		const up = [...point];
		const down = [...point];
		up[i]! += h;
		down[i]! -= h;
		return (f(up) - f(down)) / (2 * h);
	});
	return g.reverse();
}
