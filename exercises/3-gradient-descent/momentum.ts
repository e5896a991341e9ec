/**
 * Momentum
 *
 * A ball that rolls downhill does not turn at every stone: it keeps most of its speed, and the slope only changes it.
 * The velocity v remembers the slopes of the steps before, each a little fainter than the next:
 *
 *     v  becomes  momentum · v + slope(x)       the slope at the place where the ball is now
 *     x  becomes  x - learningRate · v          with this new v
 *
 * The ball starts at rest, with v = 0.
 *
 * What comes in: slope, a function that gives the slope of the loss at any x; start; learningRate; momentum; steps.
 * What goes back: one row [x, v] after each step, not rounded.
 *
 * Two steps worked out: the slope is always 1, start = 3, learningRate = 0.1, momentum = 0.5. First v = 0 + 1 = 1 and
 * x = 2.9; then v = 0.5 + 1 = 1.5 and x = 2.75. The rows are [2.9, 1] and [2.75, 1.5].
 */
export function descend(
	slope: (x: number) => number,
	start: number,
	learningRate: number,
	momentum: number,
	steps: number,
): number[][] {
	// TODO: return one row [x, v] for each step.
	throw new Error('TODO: return one row [x, v] for each step');
}
