/**
 * Two valleys
 *
 * The loss is x⁴ - 4x² + 0.5x. It has two valleys, one on the left and a shallower one on the right, with a ridge
 * between them near x = 0.06. Gradient descent knows nothing of all this: it only ever feels the slope under its
 * feet, and so it depends on the start in which valley it comes to rest.
 *
 * Find the slope on paper. Then take 100 steps with learning rate 0.01, downhill, each with the slope at the place
 * that the step before has reached.
 *
 * What comes in: start, the x to begin with. What goes back: x after the 100 steps, not rounded.
 *
 * One step worked out: at x = 1 the slope is -3.5, so the loss falls to the right, and the step leads to 1.035.
 */
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
