class Probe {
	constructor(
		private readonly f: (point: number[]) => number,
		private readonly point: readonly number[],
	) {}
	with(index: number, by: number): number {
		const copy = Array.from(this.point);
		copy[index] = copy[index]! + by;
		return this.f(copy);
	}
}

function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	const probe = new Probe(f, point);
	return 0.5 * ((probe.with(index, h) - probe.with(index, -h)) / h);
}

export { partial };
