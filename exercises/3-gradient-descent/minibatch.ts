/**
 * Batch by batch
 *
 * With very many points nobody waits for all of them before each step. The points are dealt out into batches, and
 * each batch alone says where to go next: a gradient that is a little off, but cheap.
 *
 * The line is w · x + b, and the loss of a batch is the mean of (w · x + b - y)² over the points of this batch. For each
 * batch, in the given order, compute the slopes for w and b where the line stands now, and move both once by
 * learningRate times their slopes. Begin with w = 0 and b = 0.
 *
 * What comes in: xs and ys, two lists of one length; batches, where each batch is a list of indices into xs and ys; the
 * learning rate. The batches may have different lengths, and a point may be in several of them.
 * What goes back: one row [w, b] after each batch, not rounded.
 *
 * One batch worked out: xs = [7, 2], ys = [5, 1] and the batch [1]. Only the point (2, 1) counts. The error is -1, so
 * the slopes are 2 · (-1) · 2 = -4 for w and -2 for b; with learningRate 0.05 the row is [0.2, 0.1].
 */
export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
	// TODO: return one row [w, b] for each batch.
	throw new Error('TODO: return one row [w, b] for each batch');
}
