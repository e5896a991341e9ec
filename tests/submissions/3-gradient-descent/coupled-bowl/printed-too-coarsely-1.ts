export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const rows: number[][] = [];
	for (let i = 0; i < steps; i++) {
		const dx = 2 * x + y;
		const dy = x + 4 * y;
		x = x - learningRate * dx;
		y = y - learningRate * dy;
		const loss = x ** 2 + x * y + 2 * y ** 2;
		rows.push([Number(x.toFixed(3)), Number(y.toFixed(3)), Number(loss.toFixed(3))]);
	}
	return rows;
}
