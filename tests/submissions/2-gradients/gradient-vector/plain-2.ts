export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const at = (by: number) => f(point.map((v, k) => (k === i ? v + by : v)));
		g.push((at(h) + at(-h)) / (2 * h));
	}
	return g;
}
