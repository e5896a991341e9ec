function move(x: number, by: number) {
	x -= by;
}

export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let at = start;
	let n = 0;
	for (; n < maxSteps; n++) {
		const g = slope(at);
		if (Math.abs(g) < tolerance) break;
		move(at, learningRate * g);
	}
	return [at, n];
}
