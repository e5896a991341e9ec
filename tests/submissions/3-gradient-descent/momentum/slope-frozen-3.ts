export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let x = start;
	let v = 0;
	const rows: number[][] = [];
	for (let n = 1; n <= steps; n++) {
		const gradient = slope(start);
		v = v * momentum + gradient;
		x -= v * learningRate;
		rows.push([x, v]);
	}
	return rows;
}
