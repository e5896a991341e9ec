export function descend(slope: (x: number) => number, start: number, learningRate: number, tolerance: number, maxSteps: number): number[] {
	let x = start;
	let g = slope(x);
	let n = 0;
	while (Math.abs(g) >= tolerance && n < maxSteps) {
		const next = x - learningRate * g;
		g = slope(x);
		x = next;
		n += 1;
	}
	return [n, x];
}
