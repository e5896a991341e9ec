const f = (x: number) => x ** 4 - 4 * x ** 2 + 0.5 * x;

export function settle(start: number): number {
	let [at, left] = [start, 100];
	while (left-- > 0) at -= 0.01 * f(at);
	return at;
}
