const loss = (x: number) => x ** 4 - 4 * x ** 2 + 0.5 * x;
const across = (a: number, b: number) => (a === b ? 0 : (loss(b) - loss(a)) / (b - a));

export function settle(start: number): number {
	let before = start;
	let now = start - 0.01 * (4 * start ** 3 - 8 * start + 0.5);
	for (let n = 2; n <= 100; n++) {
		const next = now - 0.01 * across(before, now);
		before = now;
		now = next;
	}
	return now;
}
