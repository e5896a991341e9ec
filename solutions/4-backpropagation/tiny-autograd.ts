class Value {
	data: number;
	grad = 0;
	private parents: Value[];
	private handBack: () => void = () => {};

	constructor(data: number, parents: Value[] = []) {
		this.data = data;
		this.parents = parents;
	}

	add(other: Value): Value {
		const out = new Value(this.data + other.data, [this, other]);
		out.handBack = () => {
			this.grad += out.grad;
			other.grad += out.grad;
		};
		return out;
	}

	mul(other: Value): Value {
		const out = new Value(this.data * other.data, [this, other]);
		out.handBack = () => {
			this.grad += other.data * out.grad;
			other.grad += this.data * out.grad;
		};
		return out;
	}

	tanh(): Value {
		const out = new Value(Math.tanh(this.data), [this]);
		out.handBack = () => {
			this.grad += (1 - out.data ** 2) * out.grad;
		};
		return out;
	}

	backward(): void {
		const order: Value[] = [];
		const seen = new Set<Value>();
		const visit = (value: Value) => {
			if (seen.has(value)) return;
			seen.add(value);
			for (const parent of value.parents) visit(parent);
			order.push(value);
		};
		visit(this);

		this.grad = 1;
		for (const value of order.reverse()) value.handBack();
	}
}

export function gradients(a: number, b: number, c: number): number[] {
	const [va, vb, vc] = [new Value(a), new Value(b), new Value(c)];
	const L = va.mul(vb).add(vc).tanh().add(va);
	L.backward();
	return [L.data, va.grad, vb.grad, vc.grad];
}
