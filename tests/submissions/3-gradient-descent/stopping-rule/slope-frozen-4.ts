export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	const steepness = slope(start);
	let x = start;
	let steps = 0;
	while (true) {
		if (steps >= maxSteps) break;
		if (Math.abs(steepness) < tolerance) break;
		x = x - learningRate * steepness;
		steps = steps + 1;
	}
	return [x, steps];
}
