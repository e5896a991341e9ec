export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let x = start;
	let g = 0;
	let steps = 0;
	while (steps < maxSteps) {
		g += slope(x);
		if (Math.abs(g) < tolerance) break;
		x -= learningRate * g;
		steps++;
	}
	return [x, steps];
}
