const gx = (x: number, y: number) => 2 * x * x + y;
const gy = (x: number, y: number) => x + 4 * y;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	while (rows.length < steps) {
		[x, y] = [x - learningRate * gx(x, y), y - learningRate * gy(x, y)];
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
