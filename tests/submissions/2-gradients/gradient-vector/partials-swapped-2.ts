export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const moved = (by: number) => point.map((v, k) => (k === i ? v + by : v));
		g.unshift((f(moved(h)) - f(moved(-h))) / (2 * h));
	}
	return g;
}
