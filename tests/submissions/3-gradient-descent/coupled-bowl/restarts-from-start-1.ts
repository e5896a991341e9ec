export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	const x0 = x;
	const y0 = y;
	for (let i = 0; i < steps; i++) {
		const dx = 2 * x + y;
		const dy = x + 4 * y;
		x = x0 - learningRate * dx;
		y = y0 - learningRate * dy;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
