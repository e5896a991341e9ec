const f = (x: number, y: number) => x * x + x * y + 2 * y * y;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	while (rows.length < steps) {
		const newX = x - learningRate * (2 * x + y);
		const newY = y - learningRate * (x + 4 * y);
		rows.push([newX, newY, f(x, y)]);
		x = newX;
		y = newY;
	}
	return rows;
}
