class Parabola {
	a = 0;
	b = 0;
	c = 0;

	at(x: number): number {
		return (this.a * x + this.b) * x + this.c;
	}

	epoch(points: { x: number; y: number }[], rate: number): void {
		const gradient = { a: 0, b: 0, c: 0 };
		for (const { x, y } of points) {
			const pull = (2 * (this.at(x) - y)) / points.length;
			gradient.a += pull * x * x;
			gradient.b += pull * x;
			gradient.c += pull;
		}
		this.a -= rate * gradient.a;
		this.b -= rate * gradient.b;
		this.c -= rate * gradient.c;
	}
}

export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	const points = xs.map((x, i) => ({ x, y: ys[i]! }));
	const curve = new Parabola();
	while (epochs-- > 0) curve.epoch(points, learningRate);
	const loss = points.reduce((sum, { x, y }) => sum + (curve.at(x) - y) ** 2, 0) / points.length;
	return [curve.a, curve.b, curve.c, loss];
}
