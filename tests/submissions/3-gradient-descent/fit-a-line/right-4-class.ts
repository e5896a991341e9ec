class Model {
	private w = 0;
	private b = 0;
	private readonly points: [number, number][];

	constructor(xs: number[], ys: number[]) {
		this.points = xs.map((x, i) => [x, ys[i]!]);
	}

	private average(of: (x: number, error: number) => number): number {
		let sum = 0;
		for (const [x, y] of this.points) sum += of(x, this.w * x + this.b - y);
		return sum / this.points.length;
	}

	epoch(rate: number): number[] {
		const gradient = [this.average((x, e) => 2 * e * x), this.average((_, e) => 2 * e)];
		this.w -= rate * gradient[0]!;
		this.b -= rate * gradient[1]!;
		return [this.w, this.b, this.average((_, e) => e * e)];
	}
}

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	const model = new Model(xs, ys);
	return Array.from({ length: epochs }, () => model.epoch(learningRate));
}
