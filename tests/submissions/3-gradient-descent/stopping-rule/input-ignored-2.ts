export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let at = start;
	let n = 0;
	while (n < maxSteps && Math.abs(slope(at)) >= 0.01) {
		at -= learningRate * slope(at);
		n++;
	}
	return [at, n];
}
