/**
 * Two layers, backward
 *
 * A very small network: one input, one hidden unit with ReLU, one output.
 *
 *     z = w1 · x + b1
 *     h = relu(z)                 z where z is positive, 0 otherwise
 *     y = w2 · h + b2
 *     loss = (y - target)²
 *
 * Walk forward to get these values, then backward from the loss: at each link, what arrives from behind is
 * multiplied by the derivative of this one link. The slope of ReLU is 1 where z > 0, and 0 otherwise, at z = 0 too.
 *
 * What comes in: x, target and the four parameters.
 * What goes back: the list [loss, dw1, db1, dw2, db2], where dw1 is how fast the loss changes with w1, and so on.
 * Nothing is rounded.
 *
 * One number worked out: if y = 3 and target = 1, then the loss is 4, and it changes with y at the rate
 * 2 · (3 - 1) = 4. This 4 is what arrives at w2 · h + b2.
 */
export function backward(
	x: number,
	target: number,
	w1: number,
	b1: number,
	w2: number,
	b2: number,
): number[] {
	// TODO: return [loss, dw1, db1, dw2, db2].
	throw new Error('TODO: return [loss, dw1, db1, dw2, db2]');
}
