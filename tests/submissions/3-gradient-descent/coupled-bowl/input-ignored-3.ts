export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let n = 0; n < steps; n++) {
		const dx = 2 * x + y;
		const dy = x + 4 * y;
		x -= 0.1 * dx;
		y -= 0.1 * dy;
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
