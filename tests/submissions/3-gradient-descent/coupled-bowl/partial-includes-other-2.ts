function slopes(x: number, y: number) {
	const product = x + y;
	return { alongX: 2 * x + y, alongY: product + 4 * y };
}

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let left = steps; left > 0; left--) {
		const { alongX, alongY } = slopes(x, y);
		x -= learningRate * alongX;
		y -= learningRate * alongY;
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
