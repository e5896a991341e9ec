function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	const slopes: number[] = [];
	const rows: number[][] = [];
	let at = start;
	while (rows.length < steps) {
		slopes.push(slope(at));
		// every slope so far, the latest whole, those before it fainter and fainter
		const v = slopes.reduce((sum, g, k) => sum + g * momentum ** (slopes.length - 1 - k), 0);
		at -= learningRate * v;
		rows.push([at, v]);
	}
	return rows;
}

export { descend };
