export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	h = Number.EPSILON ** 2;
	for (let i = 0; i < point.length; i++) {
		const p = point.slice();
		p[i] = point[i]! + h;
		const high = f(p);
		p[i] = point[i]! - h;
		g.push((high - f(p)) / (2 * h));
	}
	return g;
}
