function slopeAt(x: number, y: number): [number, number] {
	return [-2 * x - y, -x - 4 * y];
}

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	let n = 0;
	while (n < steps) {
		const [sx, sy] = slopeAt(x, y);
		x -= learningRate * sx;
		y -= learningRate * sy;
		rows.push([x, y, x * x + x * y + 2 * y * y]);
		n++;
	}
	return rows;
}
