export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let [a, b] = [x, 1];
	while (rows.length < steps) {
		[a, b] = [a - learningRate * (2 * a + b), b - learningRate * (a + 4 * b)];
		rows.push([a, b, a * a + a * b + 2 * b * b]);
	}
	return rows;
}
