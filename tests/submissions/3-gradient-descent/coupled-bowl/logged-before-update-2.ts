const loss = (x: number, y: number) => x * x + x * y + 2 * y * y;

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	if (steps < 1) return [];
	const row = [x, y, loss(x, y)];
	const nextX = x - learningRate * (2 * x + y);
	const nextY = y - learningRate * (x + 4 * y);
	return [row].concat(descend(nextX, nextY, learningRate, steps - 1));
}
