export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const above = point.slice();
		const below = above;
		above[i] = point[i]! + h;
		below[i] = point[i]! - h;
		const rise = f(above) - f(below);
		g.push(rise / (2 * h));
	}
	return g;
}
