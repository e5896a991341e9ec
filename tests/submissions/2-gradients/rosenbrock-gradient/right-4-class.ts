class Valley {
	readonly gap: number;
	readonly bend: number;
	constructor(
		readonly x: number,
		y: number,
	) {
		this.gap = x - 1;
		this.bend = x ** 2 - y;
	}
	get gradient(): [number, number] {
		return [2 * this.gap + 400 * this.bend * this.x, -200 * this.bend];
	}
}

export function gradient(x: number, y: number): number[] {
	const { gradient } = new Valley(x, y);
	return [...gradient];
}
