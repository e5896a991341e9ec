export function settle(start: number): number {
	let x = start;
	for (let step = 1; step <= 100; step++) {
		const slope = 4 * x ** 3 - 8 * x + 0.5;
		x = -0.01 * slope;
	}
	return x;
}
