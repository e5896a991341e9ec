class Neuron {
	private input = 0;
	private output = 0;
	dw = 0;
	db = 0;
	constructor(
		private readonly w: number,
		private readonly b: number,
	) {}
	forward(x: number): number {
		this.input = x;
		this.output = 1 / (1 + Math.exp(-(this.w * x + this.b)));
		return this.output;
	}
	backward(upstream: number): void {
		const slope = this.output * (1 - this.output);
		const atSum = upstream * slope;
		this.dw = atSum * this.input;
		this.db = atSum;
	}
}

export function backward(x: number, target: number, w: number, b: number): number[] {
	const neuron = new Neuron(w, b);
	const a = neuron.forward(x);
	neuron.backward(2 * a - target);
	return [a, (a - target) ** 2, neuron.dw, neuron.db];
}
