/**
 * Training two layers
 *
 * The network of one hidden unit, over several samples (x, target):
 *
 *     z = w1 · x + b1,   h = relu(z),   y = w2 · h + b2,   loss = (y - target)²
 *
 * An epoch goes through all samples in their order. For each sample: walk forward and note its loss, walk backward to
 * the four gradients, and update all four parameters at once before the next sample is looked at. The slope of ReLU
 * is 1 where z > 0, and 0 otherwise, at z = 0 too.
 *
 * What comes in: xs and ys, the inputs and the targets, of one length; the four parameters to begin with; the learning
 * rate and the number of epochs.
 * What goes back: one number for each epoch, not rounded: the mean of the losses that were noted in it, each of them
 * seen before its own sample's update.
 *
 * One number worked out: with two samples, if the first has the loss 0.9 before its update, and the second, seen with
 * the parameters that this update left, has the loss 0.5, then the epoch's number is 0.7.
 */
export function train(
	xs: number[],
	ys: number[],
	w1: number,
	b1: number,
	w2: number,
	b2: number,
	learningRate: number,
	epochs: number,
): number[] {
	// TODO: return the mean of the losses of each epoch.
	throw new Error('TODO: return the mean of the losses of each epoch');
}
