/**
 * Fit a line
 *
 * Given are points (xs[i], ys[i]). The line w · x + b should pass as near to them as it can. How far off it is, the
 * mean squared error says:
 *
 *     loss = mean of (w · x + b - y)² over all points
 *
 * Its slopes for w and for b are means over all points, too. Find them on paper: what does one point's squared error
 * do when w moves a little, and what when b does?
 *
 * Begin with w = 0 and b = 0. Each epoch looks at all points, computes both slopes, and then moves w and b once, both
 * from the same place, by learningRate times their slopes.
 *
 * What comes in: xs and ys, two lists of one length; the learning rate; the number of epochs.
 * What goes back: one row [w, b, loss] after each epoch, with the loss at this new w and b, not rounded.
 *
 * One epoch worked out, for the single point (2, 1): at w = b = 0 the prediction is 0 and the error 0 - 1 = -1. The
 * slope for b is 2 · (-1) = -2; for w it is 2 · (-1) · 2 = -4. With learningRate 0.05 the first row has w = 0.2 and
 * b = 0.1, where the prediction is 0.5: [0.2, 0.1, 0.25].
 */
export function fit(xs: number[], ys: number[], learningRate: number, epochs: number): number[][] {
	// TODO: return one row [w, b, loss] for each epoch.
	throw new Error('TODO: return one row [w, b, loss] for each epoch');
}
