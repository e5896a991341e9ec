const slopes = (x: number, y: number) => ({ x: 2 * x + y, y: x + 4 * y });

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	let a = x;
	let b = y;
	const rows: number[][] = [];
	while (rows.length < steps) {
		const g = slopes(x, y);
		a -= learningRate * g.x;
		b -= learningRate * g.y;
		rows.push([a, b, a * a + a * b + 2 * b * b]);
	}
	return rows;
}
