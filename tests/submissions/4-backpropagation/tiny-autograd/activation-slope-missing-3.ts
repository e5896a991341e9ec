class Value {
	public grad: number = 0;
	private children: Value[] = [];
	private push: () => void = () => undefined;

	constructor(public data: number) {}

	private static from(data: number, children: Value[], push: (out: Value) => void): Value {
		const out = new Value(data);
		out.children = children;
		out.push = () => push(out);
		return out;
	}

	add(o: Value): Value {
		return Value.from(this.data + o.data, [this, o], (out) => {
			this.grad += out.grad;
			o.grad += out.grad;
		});
	}

	mul(o: Value): Value {
		return Value.from(this.data * o.data, [this, o], (out) => {
			this.grad += o.data * out.grad;
			o.grad += this.data * out.grad;
		});
	}

	tanh(): Value {
		return Value.from(Math.tanh(this.data), [this], (out) => {
			this.grad += out.grad;
		});
	}

	backward(): void {
		const list: Value[] = [];
		const collect = (v: Value): void => {
			if (list.indexOf(v) >= 0) return;
			v.children.forEach(collect);
			list.push(v);
		};
		collect(this);
		this.grad = 1;
		for (let i = list.length - 1; i >= 0; i--) list[i].push();
	}
}

export function gradients(a: number, b: number, c: number): number[] {
	const x = new Value(a);
	const y = new Value(b);
	const z = new Value(c);
	const product = x.mul(y);
	const sum = product.add(z);
	const bent = sum.tanh();
	const loss = bent.add(x);
	loss.backward();
	return [loss.data, x.grad, y.grad, z.grad];
}
