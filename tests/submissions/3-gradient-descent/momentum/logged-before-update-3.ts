export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let x = start;
	let v = 0;
	const rows: number[][] = [];
	for (let step = 1; step <= steps; step++) {
		x = x - learningRate * v;
		v = momentum * v + slope(x);
		rows.push([x, v]);
	}
	return rows;
}
