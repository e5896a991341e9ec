export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let x = start;
	let steps = 0;
	const gradient = slope(x);
	while (Math.abs(gradient) >= tolerance && steps < maxSteps) {
		x = x - learningRate * gradient;
		steps++;
	}
	return [x, steps];
}
