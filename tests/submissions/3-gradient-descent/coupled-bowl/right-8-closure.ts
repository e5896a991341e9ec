function makeStepper(rate: number) {
	return function step(state: { a: number; b: number }) {
		const { a, b } = state;
		return { a: a - rate * 2 * a - rate * b, b: b - rate * a - rate * 4 * b };
	};
}

export const descend = function (x: number, y: number, learningRate: number, steps: number): number[][] {
	const step = makeStepper(learningRate);
	let state = { a: x, b: y };
	const rows = [] as number[][];
	for (let left = steps; left > 0; left--) {
		state = step(state);
		const { a, b } = state;
		rows.push([a, b, a * a + b * (a + 2 * b)]);
	}
	return rows;
};
