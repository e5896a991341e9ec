export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	const steepness = Math.abs(slope(start));
	let at = start;
	let n = 0;
	while (steepness >= tolerance && n < maxSteps) {
		at -= learningRate * slope(at);
		n += 1;
	}
	return [at, n];
}
