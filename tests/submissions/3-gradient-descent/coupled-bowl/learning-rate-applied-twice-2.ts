export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const scale = (g: number[]) => g.map((v) => v * learningRate);
	const rows: number[][] = [];
	let point = [x, y];
	while (rows.length !== steps) {
		const [a = 0, b = 0] = point;
		const change = scale([2 * a + b, a + 4 * b]);
		point = point.map((v, i) => v - learningRate * change[i]!);
		const [c = 0, d = 0] = point;
		rows.push([c, d, c * c + c * d + 2 * d * d]);
	}
	return rows;
}
