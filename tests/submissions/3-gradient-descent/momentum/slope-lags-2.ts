export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let [before, now, v] = [start, start, 0];
	return Array.from({ length: steps }, () => {
		v = momentum * v + slope(before);
		before = now;
		now -= learningRate * v;
		return [now, v];
	});
}
