export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let x = start;
	let v = 0;
	const rows: number[][] = [];
	for (let step = 1; step <= steps; step++) {
		v = momentum * v + slope(x);
		x = x - learningRate * v;
		rows.push([x, Math.abs(v)]);
	}
	return rows;
}
