type Row = { loss: number; y: number; x: number };

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: Row[] = [];
	let at = { y, x };
	while (rows.length < steps) {
		at = { y: at.y - learningRate * (at.x + 4 * at.y), x: at.x - learningRate * (2 * at.x + at.y) };
		rows.push({ ...at, loss: at.x * at.x + at.x * at.y + 2 * at.y * at.y });
	}
	return rows.map((row) => [row.y, row.x, row.loss]);
}
