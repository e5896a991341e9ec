export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let dx = 0;
	let dy = 0;
	for (let i = 0; i < steps; i++) {
		dx += 2 * x + y;
		dy += x + 4 * y;
		x = x - learningRate * dx;
		y = y - learningRate * dy;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
