/**
 * When to stop
 *
 * Near the lowest point the ground is almost flat, and each further step gains almost nothing. So a descent needs a
 * rule that ends it. Here it goes on as long as both of these hold:
 *
 *     the slope is still steep:   its size, whichever sign it has, is at least the tolerance
 *     there are steps left:       fewer than maxSteps have been taken
 *
 * Both are asked before each step, with the slope at the present x; a descent that begins where it is flat takes no
 * step at all. A step moves x by learningRate times the slope, downhill.
 *
 * What comes in: slope, a function that gives the slope of the loss at any x; start; learningRate; tolerance; maxSteps.
 * What goes back: the list [x, steps] with the last x, not rounded, and the number of steps that were taken.
 *
 * One descent worked out: the slope is 2x, start = 1, learningRate = 0.25, tolerance = 0.6. At 1 the slope is 2, so
 * a step leads to 0.5; there the slope is 1, so a step leads to 0.25; there it is 0.5, which is less than 0.6. The
 * answer is [0.25, 2].
 */
export function descend(
	slope: (x: number) => number,
	start: number,
	learningRate: number,
	tolerance: number,
	maxSteps: number,
): number[] {
	// TODO: return [x, steps].
	throw new Error('TODO: return [x, steps]');
}
