export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let [x, v] = [start, 0];
	const rows: number[][] = [];
	while (rows.length < steps) {
		v = momentum * v + slope(x);
		const change = learningRate * v;
		x -= learningRate * change;
		rows.push([x, v]);
	}
	return rows;
}
