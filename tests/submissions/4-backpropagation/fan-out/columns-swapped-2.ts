class Num {
	grad = 0;
	constructor(readonly data: number, readonly from: [Num, number][] = []) {}
	plus(o: Num) {
		return new Num(this.data + o.data, [[this, 1], [o, 1]]);
	}
	times(o: Num) {
		return new Num(this.data * o.data, [[this, o.data], [o, this.data]]);
	}
	flow(upstream: number) {
		this.grad += upstream;
		for (const [source, local] of this.from) source.flow(upstream * local);
	}
}

export function backward(a: number, b: number): number[] {
	const [x, y] = [new Num(a), new Num(b)];
	const s = x.times(y).plus(x);
	const L = s.times(s);
	L.flow(1);
	return [x.grad, y.grad, L.data];
}
