export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const tiny = 1e-17;
	return point.map((_, i) => {
		const up = [...point];
		const down = [...point];
		up[i]! += tiny;
		down[i]! -= tiny;
		return (f(up) - f(down)) / (2 * tiny);
	});
}
