/**
 * Reset the gradient
 *
 * The smallest model: y = w · x, one weight, from w = 0. The loss is the mean of (w · x - target)² over all samples.
 *
 * An epoch sums the gradient sample by sample, makes the mean of it, and takes one step. Then the next epoch begins: with
 * the new w, and with a gradient that nothing is left in.
 *
 * What comes in: xs and ys, the inputs and the targets, of one length; the learning rate; the number of epochs.
 * What goes back: w after each epoch, one number for each, not rounded.
 *
 * One number worked out: at w = 0, with the samples (1, 2) and (3, 3), the two samples bring 2 · (0 - 2) · 1 = -4 and
 * 2 · (0 - 3) · 3 = -18. The mean gradient is -11, and with the learning rate 0.05 the first epoch leads to w = 0.55.
 */
export function train(xs: number[], ys: number[], learningRate: number, epochs: number): number[] {
	// TODO: return w after each epoch.
	throw new Error('TODO: return w after each epoch');
}
