const stepFrom = (x: number, y: number, rate: number): number[] => [-rate * (2 * x + y), -rate * (x + 4 * y)];

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let n = steps; n > 0; n--) {
		[x = 0, y = 0] = stepFrom(x, y, learningRate);
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	}
	return rows;
}
