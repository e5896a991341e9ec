export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	const rate = 0.6;
	for (let i = 0; i < steps; i++) {
		const dx = 2 * x + y;
		const dy = x + 4 * y;
		x = x - rate * dx;
		y = y - rate * dy;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
