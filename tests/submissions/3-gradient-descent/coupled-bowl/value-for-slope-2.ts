const f = (x: number, y: number) => x * x + x * y + 2 * y * y;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	if (steps === 0) return [];
	const step = learningRate * f(x, y);
	const [p, q] = [x - step, y - step];
	return [[p, q, f(p, q)], ...descend(p, q, learningRate, steps - 1)];
}
