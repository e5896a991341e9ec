export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	learningRate = 0.02;
	const rows: number[][] = [];
	for (let i = 1; i <= steps; i++) {
		const gx = 2 * x + y;
		const gy = x + 4 * y;
		x -= learningRate * gx;
		y -= learningRate * gy;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
