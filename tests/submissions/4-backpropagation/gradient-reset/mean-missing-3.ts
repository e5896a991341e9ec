export function train(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const ws: number[] = [];
	let weight = 0;
	while (ws.length < epochs) {
		const parts = xs.map((x, i) => 2 * (weight * x - ys[i]) * x);
		const gradient = parts.reduce((sum, part) => sum + part, 0);
		weight = weight - learningRate * gradient;
		ws.push(weight);
	}
	return ws;
}
