/**
 * Slopes of activations
 *
 * A unit of a net sends its input through an activation. Two of them, and what they do:
 *
 *     sigmoid(x) = 1 / (1 + e⁻ˣ)       squeezes every number into 0 … 1
 *     ReLU(x)    = max(0, x)           lets positive numbers through and stops the others
 *
 * The slope of the sigmoid can be written with its own value: if s = sigmoid(x), the slope is s times what s lacks to 1.
 * ReLU has a corner at 0, where no slope is the only right one; here it is 0 there, as it is on the left.
 *
 * What comes in: x. What goes back: the list [slope of the sigmoid at x, slope of ReLU at x], not rounded.
 *
 * One number worked out: at an x where the sigmoid has the value 0.9, its slope is 0.9 · 0.1 = 0.09.
 */
export function slopes(x: number): number[] {
	// TODO: return the slopes of sigmoid and ReLU at x.
	throw new Error('TODO: return the slopes of sigmoid and ReLU at x');
}
