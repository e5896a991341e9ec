class Walker {
	constructor(private x: number, private readonly coefficients: readonly number[]) {}

	get slope(): number {
		return this.coefficients.reduce((sum, c, power) => sum + (power === 0 ? 0 : power * c * this.x ** (power - 1)), 0);
	}

	walk(steps: number, rate: number): number {
		while (steps-- > 0) this.x += -rate * this.slope;
		return this.x;
	}
}

export function settle(start: number): number {
	return new Walker(start, [0, 0.5, -4, 0, 1]).walk(100, 0.01);
}
