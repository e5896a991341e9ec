export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	return point.map(() => {
		const up = point.map((v) => v + h);
		const down = point.map((v) => v - h);
		return (f(down) - f(up)) / (2 * h);
	});
}
