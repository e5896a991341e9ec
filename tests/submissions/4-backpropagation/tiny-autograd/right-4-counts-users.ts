class Value {
	grad = 0;
	users = 0;
	sources: [Value, number][];
	constructor(public data: number, ...sources: [Value, number][]) {
		this.sources = sources;
		for (const [source] of sources) source.users++;
	}
	add(o: Value) {
		return new Value(this.data + o.data, [this, 1], [o, 1]);
	}
	mul(o: Value) {
		return new Value(this.data * o.data, [this, o.data], [o, this.data]);
	}
	tanh() {
		const t = Math.tanh(this.data);
		return new Value(t, [this, (1 - t) * (1 + t)]);
	}
	backward() {
		this.grad = 1;
		const ready: Value[] = [this];
		for (let v = ready.pop(); v; v = ready.pop()) {
			for (const [source, local] of v.sources) {
				source.grad += local * v.grad;
				if (--source.users === 0) ready.push(source);
			}
		}
	}
}

function gradients(a: number, b: number, c: number) {
	const v = { a: new Value(a), b: new Value(b), c: new Value(c) };
	const L = v.a.mul(v.b).add(v.c).tanh().add(v.a);
	L.backward();
	return [L.data, v.a.grad, v.b.grad, v.c.grad];
}
export { gradients };
