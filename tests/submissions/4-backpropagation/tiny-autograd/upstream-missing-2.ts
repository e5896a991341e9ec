type Edge = { to: Value; local: number };

class Value {
	readonly data: number;
	readonly edges: Edge[];
	grad = 0;

	constructor(data: number, edges: Edge[] = []) {
		this.data = data;
		this.edges = edges;
	}
	add(other: Value) {
		return new Value(this.data + other.data, [
			{ to: this, local: 1 },
			{ to: other, local: 1 },
		]);
	}
	mul(other: Value) {
		return new Value(this.data * other.data, [
			{ to: this, local: other.data },
			{ to: other, local: this.data },
		]);
	}
	tanh() {
		const data = Math.tanh(this.data);
		return new Value(data, [{ to: this, local: 1 - data ** 2 }]);
	}
	backward(upstream = 1) {
		this.grad += upstream;
		for (const { to, local } of this.edges) to.backward(local);
	}
}

export const gradients = (a: number, b: number, c: number): number[] => {
	const leaves = [a, b, c].map((data) => new Value(data)) as [Value, Value, Value];
	const [x, y, z] = leaves;
	const out = x.mul(y).add(z).tanh().add(x);
	out.backward();
	return [out.data, ...leaves.map(({ grad }) => grad)];
};
