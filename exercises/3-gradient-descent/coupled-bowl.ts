/**
 * The coupled bowl
 *
 * The loss is f(x, y) = x² + xy + 2y². The term xy couples the two parameters: the slope in x depends on y, and
 * the slope in y depends on x.
 *
 * Find the two partial derivatives on paper. Then walk downhill from (x, y): each step takes learningRate times the
 * gradient from both parameters at once, so that both slopes belong to the place where the step begins.
 *
 * What comes in: the start x and y, the learning rate, the number of steps.
 * What goes back: one row [x, y, loss] after each step, with the loss at this new x and y, not rounded.
 *
 * One step worked out: at (1, -1) the slopes are 1 in x and -3 in y. With learningRate 0.1 the step leads to
 * (0.9, -0.7), where the loss is 0.81 - 0.63 + 0.98 = 1.16, so the first row is [0.9, -0.7, 1.16].
 */
export function descend(x: number, y: number, learningRate: number, steps: number): number[][] {
	// TODO: return one row [x, y, loss] for each step.
	throw new Error('TODO: return one row [x, y, loss] for each step');
}
