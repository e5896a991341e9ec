const slope = (x: number) => 4 * x ** 3 - 8 * x + 0.5;

export function settle(start: number): number {
	let [at, left] = [start, 100];
	while (left-- > 0) {
		const middle = (start + at) / 2;
		at -= 0.01 * slope(middle);
	}
	return at;
}
