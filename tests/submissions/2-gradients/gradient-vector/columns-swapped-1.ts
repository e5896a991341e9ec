export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = point.length - 1; i >= 0; i--) {
		const moved = (by: number) => point.map((v, k) => (k === i ? v + by : v));
		g.push((f(moved(h)) - f(moved(-h))) / (2 * h));
	}
	return g;
}
