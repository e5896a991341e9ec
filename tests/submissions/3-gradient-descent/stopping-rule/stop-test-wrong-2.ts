export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let at = start;
	for (let n = 0; n < maxSteps; n++) {
		const step = learningRate * slope(at);
		if (Math.abs(step) < tolerance) return [at, n];
		at -= step;
	}
	return [at, maxSteps];
}
