/**
 * The vanishing gradient
 *
 * A deep chain of one and the same link: the sigmoid of the sigmoid of the sigmoid … of x.
 *
 *     a1 = sigmoid(x),   a2 = sigmoid(a1),   a3 = sigmoid(a2),   …
 *     sigmoid(z) = 1 / (1 + e^(-z)),   with the slope s · (1 - s), where s = sigmoid(z)
 *
 * How fast does the output of each layer change with the x at the very beginning? Watch what becomes of it as the chain
 * grows: this is why deep networks of sigmoids learn so slowly.
 *
 * What comes in: x and depth, the number of layers.
 * What goes back: one number for each layer, first to last, not rounded: the derivative of this layer's output with respect
 * to x.
 *
 * One number worked out: at x = 0 the first output is 0.5, and it changes with x at the rate 0.5 · 0.5 = 0.25. The slope of
 * the sigmoid is never larger than that.
 */
export function chain(x: number, depth: number): number[] {
	// TODO: return the derivative of each layer's output with respect to x.
	throw new Error('TODO: return the derivative of each layer with respect to x');
}
