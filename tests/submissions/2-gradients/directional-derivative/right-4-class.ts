class Vector {
	constructor(readonly parts: readonly number[]) {}
	dot(other: Vector): number {
		let sum = 0;
		this.parts.forEach((p, i) => {
			sum += p * (other.parts[i] ?? 0);
		});
		return sum;
	}
	get length(): number {
		return this.dot(this) ** 0.5;
	}
}

export function directional(gradient: number[], direction: number[]): number {
	const u = new Vector(direction);
	return u.length && new Vector(gradient).dot(u) / u.length;
}
