/**
 * Numeric derivative
 *
 * How steep is a function f at x, when all you can do is call it? Look the same small distance h to both sides and
 * take the slope between the two points:
 *
 *                 f(x + h) - f(x - h)
 *     slope  ≈   ---------------------
 *                         2h
 *
 * This is the central difference: the point x lies in the middle, and the two points are 2h apart.
 *
 * What comes in: f, any function of one number; x, where the slope is wanted; h, how far to look.
 * What goes back: the slope as one number, not rounded.
 *
 * One number worked out: for f(x) = x² at x = 3 with h = 0.5, f(3.5) = 12.25 and f(2.5) = 6.25, so the rise is 6
 * over a run of 1, and the slope is 6.
 */
export function derivative(f: (x: number) => number, x: number, h: number): number {
	// TODO: return the central difference of f at x.
	throw new Error('TODO: return the central difference of f at x');
}
