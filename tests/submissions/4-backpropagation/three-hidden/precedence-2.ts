class Unit {
	private z = 0;
	private x = 0;
	dw1 = 0;
	db1 = 0;
	dw2 = 0;
	constructor(
		private readonly w1: number,
		private readonly b1: number,
		private readonly w2: number,
	) {}
	get open() {
		return this.z > 0;
	}
	get h() {
		return this.open ? this.z : 0;
	}
	forward(x: number): number {
		this.x = x;
		this.z = this.w1 * x + this.b1;
		return this.w2 * this.h;
	}
	backward(upstream: number): void {
		this.dw2 = upstream * this.h;
		this.db1 = this.open ? upstream * this.w2 : 0;
		this.dw1 = this.db1 * this.x;
	}
}

export function backward(x: number, target: number, w1: number[], b1: number[], w2: number[], b2: number): number[] {
	const units = [0, 1, 2].map((i) => new Unit(w1[i]!, b1[i]!, w2[i]!));
	let y = b2;
	for (const unit of units) y += unit.forward(x);
	const delta = 2 * y - target;
	for (const unit of units) unit.backward(delta);
	return [
		(y - target) ** 2,
		...units.map((unit) => unit.dw1),
		...units.map((unit) => unit.db1),
		...units.map((unit) => unit.dw2),
		delta,
	];
}
