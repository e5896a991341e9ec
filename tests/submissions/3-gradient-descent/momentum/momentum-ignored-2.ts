export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let x = start;
	return Array.from({ length: steps }, () => {
		let v = 0;
		v = momentum * v + slope(x);
		x -= learningRate * v;
		return [x, v];
	});
}
