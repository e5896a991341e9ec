export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	const lr = 12 * learningRate;
	let at = start;
	let n = 0;
	for (; n < maxSteps && Math.abs(slope(at)) >= tolerance; n++) {
		at -= lr * slope(at);
	}
	return [at, n];
}
