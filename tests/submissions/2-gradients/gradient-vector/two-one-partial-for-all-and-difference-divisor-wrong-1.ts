export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	const g: number[] = [];
	for (let i = 0; i < point.length; i++) {
		const up = [...point];
		const down = [...point];
		up[0]! += h;
		down[0]! -= h;
		g.push((f(up) - f(down)) / h);
	}
	return g;
}
