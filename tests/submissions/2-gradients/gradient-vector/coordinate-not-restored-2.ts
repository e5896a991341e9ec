export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const p = point.slice();
		p[i]! += h;
		const above = f(p);
		p[i]! -= h;
		const below = f(p);
		g.push((above - below) / (2 * h));
	}
	return g;
}
