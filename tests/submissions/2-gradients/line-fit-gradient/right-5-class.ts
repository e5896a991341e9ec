class Line {
	constructor(
		readonly w: number,
		readonly b: number,
	) {}
	predict(x: number): number {
		return this.w * x + this.b;
	}
	slopes(x: number, y: number): [number, number] {
		const upstream = 2 * (this.predict(x) - y);
		return [upstream * x, upstream];
	}
}

export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	const line = new Line(w, b);
	const total: [number, number] = [0, 0];
	for (const [i, x] of xs.entries()) {
		const [dw, db] = line.slopes(x, ys[i]!);
		total[0] += dw;
		total[1] += db;
	}
	return total.map((sum) => sum / xs.length);
}
