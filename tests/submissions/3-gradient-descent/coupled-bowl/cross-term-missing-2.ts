export const descend = (x: number, y: number, learningRate: number, steps: number): number[][] => {
	const partials = {
		x: (a: number, b: number) => 2 * a + b,
		y: (_a: number, b: number) => 4 * b,
	};
	const rows: number[][] = [];
	do {
		const px = partials.x(x, y);
		const py = partials.y(x, y);
		x -= px * learningRate;
		y -= py * learningRate;
		rows.push([x, y, x * x + x * y + 2 * y * y]);
	} while (rows.length < steps);
	return rows;
};
