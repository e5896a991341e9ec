const loss = (p: { x: number; y: number }) => p.x * p.x + p.x * p.y + 2 * p.y * p.y;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let p = { x, y };
	while (rows.length < steps) {
		p = { ...p, y: p.y - learningRate * (p.x + 4 * p.y) };
		rows.push([p.x, p.y, loss(p)]);
	}
	return rows;
}
