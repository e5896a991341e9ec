/**
 * Fit a parabola
 *
 * The curve a · x² + b · x + c bends, but its three coefficients are parameters like any others. The loss is the mean
 * squared error:
 *
 *     loss = mean of (a · x² + b · x + c - y)² over all points
 *
 * Find its three slopes on paper. They differ only in what a coefficient is multiplied with.
 *
 * Begin with a = b = c = 0. Each epoch computes all three slopes over all points, and then moves all three
 * coefficients by learningRate times their slopes.
 *
 * What comes in: xs and ys, two lists of one length; the learning rate; the number of epochs.
 * What goes back: the list [a, b, c, loss] after the last epoch, with the loss at these coefficients, not rounded.
 *
 * One epoch worked out, for the single point (2, 1): the prediction is 0 and the error -1. The slope for c is
 * 2 · (-1) = -2, the one for b twice as much, -4, and the one for a is -8. With learningRate 0.01 one epoch leads to
 * a = 0.08, b = 0.04, c = 0.02, where the prediction is 0.42: [0.08, 0.04, 0.02, 0.3364].
 */
export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	// TODO: return [a, b, c, loss] after the last epoch.
	throw new Error('TODO: return [a, b, c, loss] after the last epoch');
}
