export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let before = [x, y];
	let now = [x, y];
	for (let n = 1; n <= steps; n++) {
		const [a = 0, b = 0] = before;
		const g = [2 * a + b, a + 4 * b];
		before = now;
		now = now.map((v, i) => v - learningRate * g[i]!);
		const [c = 0, d = 0] = now;
		rows.push([c, d, c * c + c * d + 2 * d * d]);
	}
	return rows;
}
