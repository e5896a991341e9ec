export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let i = 0; i < steps; i++) {
		const dx = 2 * x + y;
		const dy = x + 4 * y;
		x = Number((x - learningRate * dx).toFixed(3));
		y = Number((y - learningRate * dy).toFixed(3));
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
