/**
 * Product and quotient
 *
 * Two functions put together from simpler ones:
 *
 *     p(x) = x² · sin x             a product u · v
 *     q(x) = sin x / (x² + 1)       a quotient u / v
 *
 * In both of them u and v move at once when x moves, and each has its part in how fast the whole changes.
 *
 * What comes in: x. What goes back: the list [p′(x), q′(x)], not rounded.
 *
 * Worked out for two other functions: x · eˣ has the slope 1 · eˣ + x · eˣ, the first part moving while the second one
 * stays, plus the other way round; at x = 0 that is 1 + 0 = 1. And x / (x + 3) has the slope
 * (1 · (x + 3) - x · 1) / (x + 3)²; at x = 1 that is 3 / 16.
 */
export function slopes(x: number): number[] {
	// TODO: return the derivatives of x² · sin x and of sin x / (x² + 1) at x.
	throw new Error('TODO: return the slope of the product and the slope of the quotient');
}
