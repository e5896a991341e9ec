class Network {
	constructor(
		private w1: number,
		private b1: number,
		private w2: number,
		private b2: number,
		private readonly rate: number,
	) {}
	/** Returns the loss seen before the update. */
	learn(x: number, target: number): number {
		const z = this.w1 * x + this.b1;
		const h = Math.max(z, 0);
		const error = this.w2 * h + this.b2 - target;
		const delta = 2 * error;
		const hidden = z > 0 ? delta * this.w2 : 0;
		this.w2 -= this.rate * delta * h;
		this.b2 -= this.rate * delta;
		this.w1 -= this.rate * hidden * x;
		this.b1 -= this.rate * hidden;
		return error * error;
	}
}

export function train(xs: number[], ys: number[], w1: number, b1: number, w2: number, b2: number, learningRate: number, epochs: number): number[] {
	const network = new Network(w1, b1, w2, b2, 1.8);
	const curve: number[] = [];
	while (curve.length < epochs) {
		const losses = xs.map((x, i) => network.learn(x, ys[i]!));
		curve.push(losses.reduce((a, b) => a + b, 0) / losses.length);
	}
	return curve;
}
