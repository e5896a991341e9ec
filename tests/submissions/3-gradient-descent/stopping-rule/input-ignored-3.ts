export function descend(
	slope: (x: number) => number,
	start: number,
	learningRate: number,
	tolerance: number,
	maxSteps: number,
): number[] {
	let position = start;
	let steps = 0;
	for (let s = slope(position); Math.abs(s) >= tolerance; s = slope(position)) {
		position -= learningRate * s;
		steps += 1;
	}
	return [position, steps];
}
