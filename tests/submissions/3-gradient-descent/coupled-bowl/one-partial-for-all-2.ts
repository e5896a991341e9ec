const slope = ([x = 0, y = 0]: number[]) => 2 * x + y;
const loss = ([x = 0, y = 0]: number[]) => x * x + x * y + 2 * y * y;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let p = [x, y];
	for (let n = 0; n < steps; n += 1) {
		const g = slope(p);
		p = p.map((v) => v - learningRate * g);
		rows.push([...p, loss(p)]);
	}
	return rows;
}
