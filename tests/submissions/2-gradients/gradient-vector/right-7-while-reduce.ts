export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g = new Array<number>(point.length).fill(0);
	let i = point.length;
	while (i--) {
		g[i] = [1, -1].reduce((sum, side) => {
			const q = point.map((v, k) => (k === i ? v + side * h : v));
			return sum + (side * f(q)) / (2 * h);
		}, 0);
	}
	return g;
}
