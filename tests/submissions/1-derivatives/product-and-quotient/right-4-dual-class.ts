class Dual {
	constructor(
		public value: number,
		public slope: number,
	) {}
	times(other: Dual): Dual {
		return new Dual(this.value * other.value, this.slope * other.value + this.value * other.slope);
	}
	plus(constant: number): Dual {
		return new Dual(this.value + constant, this.slope);
	}
	inverse(): Dual {
		return new Dual(1 / this.value, -this.slope / this.value ** 2);
	}
}

export function slopes(at: number): number[] {
	const x = new Dual(at, 1);
	const sine = new Dual(Math.sin(at), Math.cos(at));
	const square = x.times(x);
	return [square.times(sine), sine.times(square.plus(1).inverse())].map((d) => d.slope);
}
