export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const up = point.map((v, k) => (k === i ? v + h : v));
		g.push((f(up) - f(point)) / h);
	}
	return g.reverse();
}
