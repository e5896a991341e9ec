export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let x = start;
	let before = Number.POSITIVE_INFINITY;
	let steps = 0;
	while (Math.abs(x - before) >= tolerance && steps < maxSteps) {
		before = x;
		x -= learningRate * slope(x);
		steps++;
	}
	return [x, steps];
}
