export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const lr = 8 * learningRate;
	const rows: number[][] = [];
	while (rows.length < steps) {
		[x, y] = [x - lr * (2 * x + y), y - lr * (x + 4 * y)];
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
