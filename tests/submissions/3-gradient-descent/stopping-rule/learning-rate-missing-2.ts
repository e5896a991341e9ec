const next = (x: number, g: number) => x - g;

export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let at = start;
	let n = 0;
	for (let g = slope(at); Math.abs(g) >= tolerance && n < maxSteps; g = slope(at)) {
		at = next(at, g);
		n += 1;
	}
	return [at, n];
}
