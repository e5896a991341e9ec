export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const state = { x, y };
	const rows: number[][] = [];
	for (let i = 1; i <= steps; i++) {
		state.y -= learningRate * (4 * state.y + state.x);
		state.x -= learningRate * (2 * state.x + state.y);
		rows.push([state.x, state.y, state.x ** 2 + state.x * state.y + 2 * state.y ** 2]);
	}
	return rows;
}
