const slopeX = (x: number, y: number) => 2 * x + y;
const slopeY = (x: number, y: number) => x + 4 * y;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let n = 0;
	while (n++ < steps) {
		const gx = slopeX(x, y);
		x -= learningRate * gx;
		const gy = slopeY(x, y);
		y -= learningRate * gy;
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
