export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let x = start;
	let steps = 0;
	while (Math.abs(slope(x)) >= tolerance && steps < maxSteps) {
		x -= learningRate * slope(x);
		steps++;
	}
	return [Math.round(x * 1000) / 1000, steps];
}
