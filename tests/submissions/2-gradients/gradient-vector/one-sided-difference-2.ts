export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const here = f(point);
	const g: number[] = [];
	for (let k = 0; k < point.length; k++) {
		const behind = point.map((v, j) => (j === k ? v - h : v));
		g.push((here - f(behind)) / h);
	}
	return g;
}
