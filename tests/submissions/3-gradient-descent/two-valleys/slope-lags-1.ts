export function settle(start: number): number {
	let x = start;
	let slope = 4 * x ** 3 - 8 * x + 0.5;
	for (let step = 1; step <= 100; step++) {
		const next = x - 0.01 * slope;
		slope = 4 * x ** 3 - 8 * x + 0.5;
		x = next;
	}
	return x;
}
