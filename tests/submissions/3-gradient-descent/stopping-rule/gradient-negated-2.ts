export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	const downhill = (x: number) => -1 * slope(x);
	let at = start;
	for (let n = 0; n < maxSteps; n++) {
		const g = downhill(at);
		if (Math.abs(g) < tolerance) return [at, n];
		at -= learningRate * g;
	}
	return [at, maxSteps];
}
