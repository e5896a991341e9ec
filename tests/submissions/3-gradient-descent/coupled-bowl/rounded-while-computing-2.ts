const round = (v: number) => Math.round(v * 100) / 100;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	let p = [x, y];
	const rows: number[][] = [];
	for (let n = 1; n <= steps; n++) {
		const [a = 0, b = 0] = p;
		p = [a - learningRate * (2 * a + b), b - learningRate * (a + 4 * b)].map(round);
		const [c = 0, d = 0] = p;
		rows.push([c, d, c * c + c * d + 2 * d * d]);
	}
	return rows;
}
