export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let step = 1; step <= steps; step++) {
		const slopeX = 2 * x + y;
		const slopeY = x + 4 * y;
		x -= learningRate * slopeX;
		y -= learningRate * slopeY;
		rows.push([x, y, x ** 2 + x * y + 2 * y ** 2]);
	}
	return rows;
}
