const gradient = (x: number, y: number): [number, number] => [x + 4 * y, 2 * x + y];

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	while (rows.length < steps) {
		const [gx, gy] = gradient(x, y);
		x -= learningRate * gx;
		y -= learningRate * gy;
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
