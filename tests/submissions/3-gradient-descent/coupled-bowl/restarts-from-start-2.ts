export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const step = (): number[] => {
		const a = x - learningRate * (2 * x + y);
		const b = y - learningRate * (x + 4 * y);
		return [a, b, a * a + a * b + 2 * b * b];
	};
	return Array.from({ length: steps }, step);
}
