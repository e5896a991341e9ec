export function settle(start: number): number {
	let x = start;
	let before = x;
	for (let step = 1; step <= 100; step++) {
		before = x;
		x = x - 0.01 * (4 * x ** 3 - 8 * x + 0.5);
	}
	return before;
}
