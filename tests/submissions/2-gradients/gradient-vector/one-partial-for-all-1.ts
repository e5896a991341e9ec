export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	return point.map(() => {
		const up = [...point];
		const down = [...point];
		up[0]! += h;
		down[0]! -= h;
		return (f(up) - f(down)) / (2 * h);
	});
}
