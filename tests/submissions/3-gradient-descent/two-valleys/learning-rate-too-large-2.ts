const slope = (x: number) => 4 * x ** 3 - 8 * x + 0.5;
const RATE = 1;

export function settle(start: number): number {
	let [at, left] = [start, 100];
	while (left-- > 0) at -= RATE * slope(at);
	return at;
}
