export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const p = [...point];
	return point.map((_, i) => {
		p[i]! += h;
		const up = f(p);
		p[i]! -= 2 * h;
		const down = f(p);
		return (up - down) / (2 * h);
	});
}
