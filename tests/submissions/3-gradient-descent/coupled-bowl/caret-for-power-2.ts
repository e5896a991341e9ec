const loss = (x: number, y: number) => (x ^ 2) + x * y + 2 * (y ^ 2);

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	while (steps-- > 0) {
		const [dx, dy] = [2 * x + y, x + 4 * y];
		x -= learningRate * dx;
		y -= learningRate * dy;
		rows.push([x, y, loss(x, y)]);
	}
	return rows;
}
