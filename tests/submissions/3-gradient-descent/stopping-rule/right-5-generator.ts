function* places(slope: (x: number) => number, from: number, rate: number) {
	let x = from;
	let g = slope(x);
	while (true) {
		yield { x, g };
		x -= rate * g;
		g = slope(x);
	}
}

function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number) {
	let steps = 0;
	for (const { x, g } of places(slope, start, learningRate)) {
		if (g ** 2 < tolerance ** 2 || steps === maxSteps) return [x, steps];
		steps++;
	}
	return [start, 0];
}

export { descend };
