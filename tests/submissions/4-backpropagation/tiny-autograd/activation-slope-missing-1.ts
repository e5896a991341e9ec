class Value {
	grad = 0;
	backwardStep = () => {};
	constructor(
		public data: number,
		public parents: Value[] = [],
	) {}
	add(other: Value): Value {
		const out = new Value(this.data + other.data, [this, other]);
		out.backwardStep = () => {
			this.grad += out.grad;
			other.grad += out.grad;
		};
		return out;
	}
	mul(other: Value): Value {
		const out = new Value(this.data * other.data, [this, other]);
		out.backwardStep = () => {
			this.grad += other.data * out.grad;
			other.grad += this.data * out.grad;
		};
		return out;
	}
	tanh(): Value {
		const t = Math.tanh(this.data);
		const out = new Value(t, [this]);
		out.backwardStep = () => {
			this.grad += out.grad;
		};
		return out;
	}
	backward(): void {
		const order: Value[] = [];
		const visited = new Set<Value>();
		const build = (v: Value) => {
			if (visited.has(v)) return;
			visited.add(v);
			v.parents.forEach(build);
			order.push(v);
		};
		build(this);
		this.grad = 1;
		for (const v of order.reverse()) v.backwardStep();
	}
}

export function gradients(a: number, b: number, c: number): number[] {
	const va = new Value(a);
	const vb = new Value(b);
	const vc = new Value(c);
	const L = va.mul(vb).add(vc).tanh().add(va);
	L.backward();
	return [L.data, va.grad, vb.grad, vc.grad];
}
