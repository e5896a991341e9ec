const loss = (a: number, b: number): number => a * (a + b) + 2 * b * b;

const descend = (x: number, y: number, learningRate: number, steps: number): number[][] => {
	const out: number[][] = [];
	while (out.length < steps) {
		[x, y] = [x - learningRate * (2 * x + y), y - learningRate * (4 * y + x)];
		out.push([x, y, loss(x, y)]);
	}
	return out;
};

export { descend };
