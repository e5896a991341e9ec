class V {
	g = 0;
	constructor(readonly v: number, readonly back: [V, number][] = []) {}
	static sum = (a: V, b: V) => new V(a.v + b.v, [[a, 1], [b, 1]]);
	static product = (a: V, b: V) => new V(a.v * b.v, [[a, b.v], [b, a.v]]);
	relu = () => new V(Math.max(0, this.v), [[this, this.v > 0 ? 1 : 0]]);
	run(d = 1) {
		this.g += d;
		for (const [to, local] of this.back) to.run(d * local);
	}
}

function network(x: number, target: number, p: number[]): { loss: V; leaves: V[] } {
	const leaves = p.map((v) => new V(v));
	const [w1, b1, w2, b2] = leaves as [V, V, V, V];
	const h = V.sum(V.product(w1, new V(x)), b1).relu();
	const e = V.sum(V.sum(V.product(w2, h), b2), new V(-target));
	return { loss: V.product(e, e), leaves };
}

export function compare(x: number, target: number, ...p: [number, number, number, number]) {
	const { loss, leaves } = network(x, target, p);
	loss.run();
	const at = (i: number, d: number) => network(x, target, p.map((v, k) => (k === i ? v + d : v))).loss.v;
	return leaves.map(({ g }, i) => {
		const n = (at(i, 1e-5) - at(i, -1e-5)) / 2e-5;
		return [g, n, g - n];
	});
}
