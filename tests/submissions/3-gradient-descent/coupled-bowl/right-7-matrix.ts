const H = [
	[2, 1],
	[1, 4],
];

function times(m: number[][], v: number[]): number[] {
	return m.map((row) => row.reduce((sum, c, i) => sum + c * v[i]!, 0));
}

export default function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	let v = [x, y];
	const rows: number[][] = [];
	for (let step = 1; step <= steps; ++step) {
		const g = times(H, v);
		v = v.map((c, i) => c - learningRate * g[i]!);
		const Hv = times(H, v);
		rows.push([...v, (v[0]! * Hv[0]! + v[1]! * Hv[1]!) / 2]);
	}
	return rows;
}

export { descend };
