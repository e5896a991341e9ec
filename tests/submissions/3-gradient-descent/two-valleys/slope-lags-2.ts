const slope = (x: number) => 4 * x ** 3 - 8 * x + 0.5;

export function settle(start: number): number {
	let [before, now] = [start, start];
	for (let n = 100; n > 0; n--) [before, now] = [now, now - 0.01 * slope(before)];
	return now;
}
