export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const d = 1e-5;
	return point.map((_, i) => {
		const up = [...point];
		const down = [...point];
		up[i]! += d;
		down[i]! -= d;
		return (f(up) - f(down)) / (2 * d);
	});
}
