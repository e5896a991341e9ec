export function settle(start: number): number {
	let x = start;
	for (let step = 1; step <= 100; step++) {
		const loss = x ** 4 - 4 * x ** 2 + 0.5 * x;
		x = x - 0.01 * loss;
	}
	return x;
}
