class Value {
	data: number;
	grad = 0;
	inputs: { value: Value; slope: number }[];

	constructor(data: number, inputs: { value: Value; slope: number }[] = []) {
		this.data = data;
		this.inputs = inputs;
	}

	add(other: Value): Value {
		return new Value(this.data + other.data, [
			{ value: this, slope: 1 },
			{ value: other, slope: 1 },
		]);
	}

	mul(other: Value): Value {
		return new Value(this.data * other.data, [
			{ value: this, slope: other.data },
			{ value: other, slope: this.data },
		]);
	}

	tanh(): Value {
		const data = Math.tanh(this.data);
		return new Value(data, [{ value: this, slope: 1 - data * data }]);
	}

	order(list: Value[] = []): Value[] {
		if (!list.includes(this)) {
			for (const { value } of this.inputs) value.order(list);
			list.push(this);
		}
		return list;
	}

	backward(): void {
		this.grad = 1;
		for (const v of this.order().reverse()) {
			for (const { value, slope } of v.inputs) {
				value.grad += v.grad + slope;
			}
		}
	}
}

export function gradients(a: number, b: number, c: number): number[] {
	const va = new Value(a);
	const vb = new Value(b);
	const vc = new Value(c);
	const result = va.mul(vb).add(vc).tanh().add(va);
	result.backward();
	return [result.data, va.grad, vb.grad, vc.grad];
}
