export function settle(start: number): number {
	let x = start;
	let slope = 0;
	for (let step = 1; step <= 100; step++) {
		slope += 4 * x ** 3 - 8 * x + 0.5;
		x = x - 0.01 * slope;
	}
	return x;
}
