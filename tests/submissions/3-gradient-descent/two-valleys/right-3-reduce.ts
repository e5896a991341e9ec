const LEARNING_RATE = 0.01;
const STEPS = 100;

function settle(start: number): number {
	return Array.from({ length: STEPS }).reduce<number>(
		(x) => x - LEARNING_RATE * (4 * Math.pow(x, 3) - 2 * 4 * Math.pow(x, 1) + 0.5),
		start,
	);
}

export { settle };
