/**
 * Update and verify
 *
 * The network of the exercise before:
 *
 *     z = w1 · x + b1
 *     h = relu(z)                 slope 1 where z > 0, and 0 otherwise, at z = 0 too
 *     y = w2 · h + b2
 *     loss = (y - target)²
 *
 * Gradients are worth something only if a step against them makes the loss smaller. Take one such step with all four
 * parameters at once, all from the gradients at the old parameters, and look: walk forward a second time, with the
 * new parameters.
 *
 * What comes in: x, target, the four parameters and the learning rate.
 * What goes back: the list [loss before, loss after]: the loss at the parameters that came in, and the loss at the
 * updated ones. Nothing is rounded.
 *
 * One number worked out: if db2 is 4, b2 is 0.5 and the learning rate is 0.05, then the update moves b2 by
 * 0.05 · 4 = 0.2 against the gradient, to 0.3.
 */
export function step(
	x: number,
	target: number,
	w1: number,
	b1: number,
	w2: number,
	b2: number,
	learningRate: number,
): number[] {
	// TODO: return [loss before, loss after].
	throw new Error('TODO: return [loss before, loss after]');
}
