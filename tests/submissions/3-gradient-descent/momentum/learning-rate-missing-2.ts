export function descend(slope: (x: number) => number, start: number, learningRate: number, momentum: number, steps: number): number[][] {
	let state = { x: start, v: 0 };
	return Array.from({ length: steps }, () => {
		const v = momentum * state.v + slope(state.x);
		state = { x: state.x - v, v };
		return [state.x, state.v];
	});
}
