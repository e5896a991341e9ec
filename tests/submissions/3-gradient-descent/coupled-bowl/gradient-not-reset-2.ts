class Parameter {
	grad = 0;
	value: number;
	constructor(value: number) {
		this.value = value;
	}
	receive(slope: number) {
		this.grad += slope;
	}
	step(rate: number) {
		this.value -= rate * this.grad;
	}
}

export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	const [a, b] = [new Parameter(x), new Parameter(y)];
	const rows: number[][] = [];
	while (rows.length < steps) {
		a.receive(2 * a.value + b.value);
		b.receive(a.value + 4 * b.value);
		a.step(learningRate);
		b.step(learningRate);
		rows.push([a.value, b.value, a.value ** 2 + a.value * b.value + 2 * b.value ** 2]);
	}
	return rows;
}
