function* all(x: number): Generator<number> {
	yield x * x + x * x + x * x;
	yield Math.exp(x);
	yield 1 / x;
	yield Math.cos(x);
}

export function slopes(x: number): number[] {
	return Array.from(all(x));
}
