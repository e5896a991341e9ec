class Node {
	grad = 0;
	value: number;
	parents: [Node, number][];
	constructor(value: number, parents: [Node, number][] = []) {
		this.value = value;
		this.parents = parents;
	}
	static times(a: Node, b: Node) {
		return new Node(a.value * b.value, [[a, b.value], [b, a.value]]);
	}
	static plus(a: Node, b: Node) {
		return new Node(a.value + b.value, [[a, 1], [b, 1]]);
	}
	relu() {
		return new Node(Math.max(this.value, 0), [[this, this.value > 0 ? 1 : 0]]);
	}
	send(upstream: number): void {
		this.grad += upstream;
		for (const [parent, local] of this.parents) parent.send(upstream * local);
	}
}

export function backward(x: number, target: number, w1: number, b1: number, w2: number, b2: number): number[] {
	const p = [w1, b1, w2, b2].map((v) => new Node(v));
	const h = Node.plus(Node.times(p[0]!, new Node(x)), p[1]!).relu();
	const error = Node.plus(Node.plus(Node.times(p[2]!, h), p[3]!), new Node(-target));
	const loss = Node.times(error, error);
	loss.send(1);
	return [loss.value, ...p.map((n) => n.grad)];
}
