const gx = (x: number) => 2 * x;
const gy = (x: number, y: number) => x + 4 * y;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let n = 1;
	while (n < steps) {
		[x, y] = [x - learningRate * gx(x), y - learningRate * gy(x, y)];
		rows.push([x, y, x * x + x * y + 2 * y * y]);
		n++;
	}
	return rows;
}
