class Vector {
	constructor(private readonly parts: readonly number[]) {}
	get length(): number {
		return this.parts.reduce((sum, p) => sum + p ** 2, 0) ** 0.5;
	}
	times(factor: number): Vector {
		return new Vector(this.parts.map((p) => p * factor));
	}
	toArray(): number[] {
		return [...this.parts];
	}
}

export function steepest(gradient: number[]): number[] {
	const g = new Vector(gradient);
	return g.times(g.length > 0 ? -1 / g.length : 0).toArray();
}
