export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let at = start;
	let n = 0;
	while (n < maxSteps - 1) {
		const g = slope(at);
		if (Math.abs(g) < tolerance) break;
		at -= learningRate * g;
		n++;
	}
	return [at, n];
}
