class Surface {
	constructor(
		readonly x: number,
		readonly y: number,
	) {}
	get alongX(): number {
		return 2 * this.x * this.y + this.y ** 2;
	}
	get alongY(): number {
		return this.x ** 2 + 2 * this.x * this.y;
	}
}

export function gradient(x: number, y: number): number[] {
	const { alongX, alongY } = new Surface(x, y);
	return [alongX, alongY];
}
