const slopes = (x: number, y: number) => [2 * x + y, x + 2 * y];

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	while (rows.length < steps) {
		const [sx = 0, sy = 0] = slopes(x, y);
		x -= learningRate * sx;
		y -= learningRate * sy;
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows.map((r) => r.map((v) => +v.toFixed(2)));
}
