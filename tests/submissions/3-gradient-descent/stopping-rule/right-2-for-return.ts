export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let at = start;
	for (let n = 0; n < maxSteps; n++) {
		const g = slope(at);
		if (!(g >= tolerance || g <= -tolerance)) return [at, n];
		at -= g * learningRate;
	}
	return [at, maxSteps];
}
