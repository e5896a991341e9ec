export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let x = start;
	let v = 0;
	const rows: number[][] = [];
	let g = slope(x);
	for (let step = 1; step <= steps; step++) {
		v = momentum * v + g;
		const next = x - learningRate * v;
		g = slope(x);
		x = next;
		rows.push([x, v]);
	}
	return rows;
}
