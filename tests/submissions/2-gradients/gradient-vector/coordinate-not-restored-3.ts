export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	let i = 0;
	while (i < point.length) {
		const value = point[i]!;
		point[i] = value + h;
		const right = f(point);
		point[i] = value - h;
		const left = f(point);
		g.push((right - left) / (2 * h));
		i += 1;
	}
	return g;
}
