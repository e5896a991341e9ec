class Linear {
	private input = 0;
	dw = 0;
	db = 0;
	constructor(
		readonly w: number,
		readonly b: number,
	) {}
	forward(input: number): number {
		this.input = input;
		return this.w * input + this.b;
	}
	backward(upstream: number): number {
		this.dw += upstream * this.input;
		this.db += upstream;
		return upstream * this.w;
	}
}

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const [first, second] = [new Linear(w1, b1), new Linear(w2, b2)];
	const z = first.forward(x);
	const y = second.forward(z > 0 ? z : 0);
	const dh = second.backward(2 * (y - target));
	first.backward(Number(z > 0) * dh);
	return [(y - target) ** 2, first.dw, first.db, second.dw, second.db];
}
