const WIDTH = 0.5;

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const at = (t: number) => f(point.map((v, k) => (k === i ? t : v)));
		g.push((at(point[i]! + WIDTH) - at(point[i]! - WIDTH)) / (2 * WIDTH));
	}
	return g;
}
