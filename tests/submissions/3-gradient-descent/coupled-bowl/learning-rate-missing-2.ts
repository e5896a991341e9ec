const step = ({ x, y }: { x: number; y: number }) => ({ x: x - (2 * x + y), y: y - (x + 4 * y) });

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let at = { x, y };
	for (let n = steps; n > 0; n--) {
		at = step(at);
		rows.push([at.x, at.y, at.x ** 2 + at.x * at.y + 2 * at.y ** 2]);
	}
	return rows;
}
