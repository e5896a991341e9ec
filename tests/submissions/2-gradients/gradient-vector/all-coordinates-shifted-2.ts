function shifted(point: number[], by: number): number[] {
	const copy: number[] = [];
	for (const value of point) copy.push(value + by);
	return copy;
}

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	while (g.length < point.length) {
		g.push((f(shifted(point, h)) - f(shifted(point, -h))) / (2 * h));
	}
	return g;
}
