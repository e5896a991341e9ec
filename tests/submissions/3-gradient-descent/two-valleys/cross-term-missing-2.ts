const learningRate = 0.01;

function slopeAt(x: number): number {
	const quartic = 4 * x * x * x;
	const quadratic = -8 * x;
	return quartic + quadratic;
}

export function settle(start: number): number {
	let x = start;
	let steps = 0;
	while (steps < 100) {
		x -= learningRate * slopeAt(x);
		steps += 1;
	}
	return x;
}
