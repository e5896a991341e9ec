/**
 * Four derivative rules
 *
 * Four functions that turn up in every loss and every net, each with a derivative of its own:
 *
 *     x³       a power
 *     eˣ       the exponential, in TypeScript Math.exp(x)
 *     ln x     the natural logarithm, in TypeScript Math.log(x)
 *     sin x    the sine, in TypeScript Math.sin(x)
 *
 * What comes in: x, a positive number. What goes back: the list of the four slopes at x, in this order, not rounded.
 *
 * One number worked out, for another function: x⁵ has the derivative 5x⁴, since the exponent comes down as a factor
 * and the power drops by one. At x = 2 that is 5 · 16 = 80. In TypeScript x⁴ is written `x ** 4`.
 */
export function slopes(x: number): number[] {
	// TODO: return the derivatives of x³, eˣ, ln x and sin x at x.
	throw new Error('TODO: return the four slopes at x');
}
