class Gradient {
	private readonly values: number[] = [];
	constructor(
		private readonly f: (point: number[]) => number,
		private readonly point: readonly number[],
		private readonly h: number,
	) {}
	private shifted(index: number, by: number): number[] {
		const copy = Array.from(this.point);
		copy[index] = copy[index]! + by;
		return copy;
	}
	compute(): number[] {
		this.point.forEach((_, i) => {
			const rise = this.f(this.shifted(i, this.h)) - this.f(this.shifted(i, -this.h));
			this.values.push(rise / (this.h * 2));
		});
		return this.values;
	}
}

export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	return new Gradient(f, point, h).compute();
}
