export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let i = 0; i < steps; i++) {
		const dx = 2 * x + y;
		x = x - learningRate * dx;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
