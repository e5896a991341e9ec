export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	return point.map((_, i) => {
		const up = [...point];
		up[i]! += h;
		return (f(up) - f(point)) / h;
	});
}
