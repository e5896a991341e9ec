export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	while (rows.length < steps) {
		const rate = learningRate / (rows.length + 1);
		[x, y] = [x - rate * (2 * x + y), y - rate * (x + 4 * y)];
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
