export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	const value = f(point);
	for (let i = 0; i < point.length; i++) {
		g.push(value);
	}
	return g;
}
