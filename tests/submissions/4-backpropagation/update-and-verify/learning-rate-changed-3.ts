class Net {
	constructor(
		private w1: number,
		private b1: number,
		private w2: number,
		private b2: number,
	) {}
	private z(x: number) {
		return this.w1 * x + this.b1;
	}
	private h(x: number) {
		return Math.max(this.z(x), 0);
	}
	error(x: number, target: number) {
		return this.w2 * this.h(x) + this.b2 - target;
	}
	loss(x: number, target: number) {
		const error = this.error(x, target);
		return error * error;
	}
	update(x: number, target: number, rate: number) {
		const delta = 2 * this.error(x, target);
		const hidden = this.z(x) > 0 ? delta * this.w2 : 0;
		const h = this.h(x);
		this.w2 -= rate * delta * h;
		this.b2 -= rate * delta;
		this.w1 -= rate * hidden * x;
		this.b1 -= rate * hidden;
	}
}

export function step(x: number, target: number, w1: number, b1: number, w2: number, b2: number, learningRate: number): number[] {
	const net = new Net(w1, b1, w2, b2);
	const before = net.loss(x, target);
	net.update(x, target, 0.02);
	return [before, net.loss(x, target)];
}
