class Tangent {
	constructor(
		private readonly height: number,
		private readonly steepness: number,
		private readonly foot: number,
	) {}
	at(x: number): number {
		return this.height + this.steepness * (x - this.foot);
	}
}

export function tangent(f: (x: number) => number, slope: (x: number) => number, x0: number, x: number): number[] {
	const p = new Tangent(f(x0), slope(x0), x0).at(x);
	return [p, -(p - f(x))];
}
