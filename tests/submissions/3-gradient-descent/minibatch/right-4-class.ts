class Line {
	w = 0;
	b = 0;

	gradient(points: [number, number][]): [number, number] {
		const sums: [number, number] = [0, 0];
		for (const [x, y] of points) {
			const pull = 2 * (this.w * x + this.b - y);
			sums[0] += pull * x;
			sums[1] += pull;
		}
		return [sums[0] / points.length, sums[1] / points.length];
	}
}

export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	const line = new Line();
	const rows: number[][] = [];
	while (rows.length < batches.length) {
		const points = batches[rows.length]!.map((i): [number, number] => [xs[i]!, ys[i]!]);
		const [dw, db] = line.gradient(points);
		line.w -= learningRate * dw;
		line.b -= learningRate * db;
		rows.push([line.w, line.b]);
	}
	return rows;
}
