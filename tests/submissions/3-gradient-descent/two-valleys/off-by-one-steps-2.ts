const slope = (x: number) => 4 * x ** 3 - 8 * x + 0.5;

export function settle(start: number): number {
	let at = start;
	for (let n = 0; n <= 100; n++) at -= 0.01 * slope(at);
	return at;
}
