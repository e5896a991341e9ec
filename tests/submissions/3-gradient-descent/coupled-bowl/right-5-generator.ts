type Point = { readonly x: number; readonly y: number };

function* points(from: Point, rate: number): Generator<Point> {
	let at = from;
	while (true) {
		at = { x: (1 - 2 * rate) * at.x - rate * at.y, y: (1 - 4 * rate) * at.y - rate * at.x };
		yield at;
	}
}

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	if (steps === 0) return rows;
	for (const p of points({ x, y }, learningRate)) {
		rows.push([p.x, p.y, p.x * p.x + p.x * p.y + 2 * p.y * p.y]);
		if (rows.length === steps) break;
	}
	return rows;
}
