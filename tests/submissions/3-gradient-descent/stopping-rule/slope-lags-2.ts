export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let [before, now] = [start, start];
	let n = 0;
	while (n < maxSteps) {
		const g = slope(before);
		if (Math.abs(g) < tolerance) break;
		before = now;
		now -= learningRate * g;
		n++;
	}
	return [now, n];
}
