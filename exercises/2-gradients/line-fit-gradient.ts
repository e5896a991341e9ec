/**
 * Gradient of a line fit
 *
 * A line w · x + b tries to predict y. For one sample the error is e = w · x + b - y, and the loss is e². Over all
 * samples the loss is the mean:
 *
 *     loss = ((w·x₁ + b - y₁)² + … + (w·xₙ + b - yₙ)²) / n
 *
 * How fast does it change when w moves, and how fast when b moves?
 *
 * What comes in: xs and ys, the samples, two lists of the same length; w and b, the present line.
 * What goes back: the list [∂loss/∂w, ∂loss/∂b], not rounded.
 *
 * Worked out for one sample and another formula: if the loss were (w · x² - y)², then ∂/∂w = 2 · (w · x² - y) · x²: the
 * outer slope times how much the inside moves when w does. With x = 3, y = 10 and w = 1 that is 2 · (-1) · 9 = -18.
 */
export function gradient(xs: number[], ys: number[], w: number, b: number): number[] {
	// TODO: return [∂loss/∂w, ∂loss/∂b] of the mean squared error.
	throw new Error('TODO: return the two partial derivatives of the mean squared error');
}
