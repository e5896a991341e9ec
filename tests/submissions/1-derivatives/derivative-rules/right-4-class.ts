class Point {
	readonly x: number;
	constructor(x: number) {
		this.x = x;
	}
	power(n: number): number {
		return n * this.x ** (n - 1);
	}
	get all(): number[] {
		return [this.power(3), Math.exp(this.x), 1 / this.x, Math.cos(this.x)];
	}
}

export function slopes(x: number): number[] {
	return new Point(x).all;
}
