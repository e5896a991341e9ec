export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let [x, steps, g] = [start, 0, slope(start)];
	const isSteep = () => Math.abs(g) >= tolerance;
	while (isSteep() && steps !== maxSteps) {
		[x, steps] = [x - learningRate * g, steps + 1];
		g = slope(x);
	}
	return [x, steps];
}
