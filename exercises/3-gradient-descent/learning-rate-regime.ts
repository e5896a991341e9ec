/**
 * What a learning rate does
 *
 * Near its lowest point almost every loss is a bowl, ½ · L · d², where d is the distance from the lowest point and L
 * the curvature: how fast the slope changes. The slope there is L · d, so one step leads from d to
 *
 *     d - learningRate · L · d  =  r · d        with  r = 1 - learningRate · L
 *
 * Every step multiplies the distance by the same r. What becomes of the descent is all in this one number:
 *
 *     "steady"       0 < r < 1      nearer with every step, always on the same side
 *     "one-step"     r = 0          at the lowest point after a single step
 *     "overshoots"   -1 < r < 0     nearer with every step, but on the other side each time
 *     "cycles"       r = -1         to and fro between two places, for ever
 *     "diverges"     |r| > 1        further away with every step
 *
 * What comes in: the curvature and the learning rate, both positive.
 * What goes back: one of the five words. Numbers on a computer are rounded, so r counts as equal to 0 or to -1 where
 * it differs from it by at most 1e-12.
 *
 * One case worked out: curvature 10 and learningRate 0.05 give r = 1 - 0.5 = 0.5, so half of the distance is left
 * after each step: "steady".
 */
export function regime(
	curvature: number,
	learningRate: number,
): 'steady' | 'one-step' | 'overshoots' | 'cycles' | 'diverges' {
	// TODO: return the word for this curvature and this learning rate.
	throw new Error('TODO: return the word');
}
