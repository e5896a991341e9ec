const loss = (x: number) => x ** 4 - 4 * x ** 2 + 0.5 * x;

export function settle(start: number): number {
	let x = start;
	for (let step = 1; step <= 100; step++) {
		const slope = x === start ? 4 * x ** 3 - 8 * x + 0.5 : (loss(x) - loss(start)) / (x - start);
		x = x - 0.01 * slope;
	}
	return x;
}
