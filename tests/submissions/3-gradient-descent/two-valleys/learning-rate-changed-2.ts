const slope = (x: number) => 4 * x ** 3 - 8 * x + 0.5;
const learningRate = 0.02;

export function settle(start: number): number {
	let at = start;
	for (let n = 0; n < 100; n++) {
		const step = learningRate * slope(at);
		at -= step;
	}
	return at;
}
