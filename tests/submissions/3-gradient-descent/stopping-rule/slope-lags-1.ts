export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let x = start;
	let g = slope(x);
	let steps = 0;
	while (Math.abs(g) >= tolerance && steps < maxSteps) {
		const next = x - learningRate * g;
		g = slope(x);
		x = next;
		steps++;
	}
	return [x, steps];
}
