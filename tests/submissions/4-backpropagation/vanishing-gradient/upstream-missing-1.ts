class Layer {
	constructor(readonly input: number, readonly upstream: number) {}
	get output() {
		return 1 / (1 + Math.exp(-this.input));
	}
	get derivative() {
		return this.output * (1 - this.output);
	}
	next() {
		return new Layer(this.output, this.derivative);
	}
}

function* layers(x: number) {
	let layer = new Layer(x, 1);
	for (;;) {
		yield layer.derivative;
		layer = layer.next();
	}
}

export function chain(x: number, depth: number): number[] {
	const result: number[] = [];
	for (const derivative of layers(x)) {
		if (result.push(derivative) === depth) break;
	}
	return result;
}
