export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	while (rows.length < steps) {
		[x, y] = [x - learningRate * (2 * x + y), y - learningRate * (x + 4 * y)];
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows.map((row) => row.map((v) => Math.round(v * 1000) / 1000));
}
