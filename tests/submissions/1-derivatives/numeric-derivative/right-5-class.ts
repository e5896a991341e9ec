class Secant {
	readonly #f: (x: number) => number;
	constructor(f: (x: number) => number) {
		this.#f = f;
	}
	slope(from: number, to: number): number {
		return (this.#f(to) - this.#f(from)) / (to - from);
	}
}

export function derivative(f: (x: number) => number, x: number, h: number): number {
	return new Secant(f).slope(x - h, x + h);
}
