const move = (v: number, slope: number, rate: number) => v - (rate / 5) * slope;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let k = 0; k < steps; k++) {
		const [dx, dy] = [2 * x + y, x + 4 * y];
		x = move(x, dx, learningRate);
		y = move(y, dy, learningRate);
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
