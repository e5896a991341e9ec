/**
 * One neuron, backward
 *
 * A neuron takes one input, weighs it, and bends the result into a number between 0 and 1:
 *
 *     z = w · x + b
 *     a = sigmoid(z) = 1 / (1 + e^(-z))
 *     loss = (a - target)²
 *
 * Walk forward to get these values, then backward from the loss: at each link, what arrives from behind meets the
 * slope of this one link. The sigmoid's slope can be written with its output: a · (1 - a).
 *
 * What comes in: x, target, the weight w and the bias b.
 * What goes back: the list [a, loss, dw, db], where dw is how fast the loss changes with w, and db with b. Nothing is
 * rounded.
 *
 * One number worked out: if z = 0, then a = 0.5, and with target = 1 the loss is 0.25. It changes with a at the rate
 * 2 · (0.5 - 1) = -1. The slope of the sigmoid there is 0.5 · 0.5 = 0.25, so it changes with z at the rate -0.25.
 */
export function backward(x: number, target: number, w: number, b: number): number[] {
	// TODO: return [a, loss, dw, db].
	throw new Error('TODO: return [a, loss, dw, db]');
}
