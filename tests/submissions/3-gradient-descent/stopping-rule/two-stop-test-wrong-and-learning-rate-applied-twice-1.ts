export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let at = start;
	let n = 0;
	while (slope(at) >= tolerance && n < maxSteps) {
		const g = learningRate * slope(at);
		at -= learningRate * g;
		n++;
	}
	return [at, n];
}
