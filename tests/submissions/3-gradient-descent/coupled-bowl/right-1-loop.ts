export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let i = 0; i < steps; i++) {
		const dx = 2 * x + y;
		const dy = x + 4 * y;
		x = x - learningRate * dx;
		y = y - learningRate * dy;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
