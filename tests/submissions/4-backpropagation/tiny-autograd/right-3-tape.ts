const tape: (() => void)[] = [];

class Value {
	data: number;
	grad: number;
	constructor(data: number) {
		this.data = data;
		this.grad = 0;
	}
	private record(data: number, step: (g: number) => void): Value {
		const out = new Value(data);
		tape.push(() => step(out.grad));
		return out;
	}
	add(o: Value): Value {
		return this.record(this.data + o.data, (g) => {
			this.grad += g;
			o.grad += g;
		});
	}
	mul(o: Value): Value {
		return this.record(this.data * o.data, (g) => {
			this.grad += g * o.data;
			o.grad += g * this.data;
		});
	}
	tanh(): Value {
		return this.record(Math.tanh(this.data), (g) => {
			this.grad += g / Math.cosh(this.data) ** 2;
		});
	}
	backward(): void {
		this.grad = 1;
		while (tape.length > 0) tape.pop()!();
	}
}

export function gradients(a: number, b: number, c: number): number[] {
	const [p, q, r] = [new Value(a), new Value(b), new Value(c)];
	const result = p.add(r.add(p.mul(q)).tanh());
	result.backward();
	return [result.data, p.grad, q.grad, r.grad];
}
