class Neuron {
	w: number;
	b: number;
	x = 0;
	a = 0;
	constructor(w: number, b: number) {
		this.w = w;
		this.b = b;
	}
	forward(x: number): number {
		this.x = x;
		this.a = 1 / (1 + Math.exp(-(this.w * x + this.b)));
		return this.a;
	}
	backward(upstream: number): { dw: number; db: number } {
		const dz = upstream * this.a * (1 - this.a);
		return { dw: dz * this.w, db: dz };
	}
}

export function backward(x: number, target: number, w: number, b: number): number[] {
	const n = new Neuron(w, b);
	const a = n.forward(x);
	const { dw, db } = n.backward(2 * (a - target));
	return [a, (a - target) ** 2, dw, db];
}
