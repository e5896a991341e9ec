export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let dx = 2 * x + y;
	let dy = x + 4 * y;
	for (let i = 0; i < steps; i++) {
		const nextX = x - learningRate * dx;
		const nextY = y - learningRate * dy;
		dx = 2 * x + y;
		dy = x + 4 * y;
		x = nextX;
		y = nextY;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
