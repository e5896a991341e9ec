export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let x = start;
	let last = start;
	let steps = 0;
	while (Math.abs(slope(x)) >= tolerance && steps < maxSteps) {
		last = x;
		x = x - learningRate * slope(x);
		steps++;
	}
	return [last, steps];
}
