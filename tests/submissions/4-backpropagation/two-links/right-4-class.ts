class Chain {
	u: number;
	constructor(x: number) {
		this.u = x * 3 + 2;
	}
	get y() {
		return this.u * this.u;
	}
	get outer() {
		return this.u + this.u;
	}
	slope(inner = 3) {
		return inner * this.outer;
	}
}

export default function backward(x: number): number[] {
	const chain = new Chain(x);
	return [chain.u, chain.y, chain.outer, 3, chain.slope()];
}
export { backward };
