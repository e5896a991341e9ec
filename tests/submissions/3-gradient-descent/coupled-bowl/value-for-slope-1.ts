export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let i = 0; i < steps; i++) {
		const loss = x ** 2 + x * y + 2 * y ** 2;
		x = x - learningRate * loss;
		y = y - learningRate * loss;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
