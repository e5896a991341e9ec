export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let x = start;
	let steps = 0;
	while (Math.abs(slope(x)) >= tolerance && steps < maxSteps) {
		const change = learningRate * slope(x);
		x = x - learningRate * change;
		steps++;
	}
	return [x, steps];
}
