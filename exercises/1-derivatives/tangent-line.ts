/**
 * The tangent predicts
 *
 * Stand on a curve at x0. You know how high it is here, f(x0), and how steep, slope(x0). The tangent is the straight line
 * through this point with this slope, and it predicts how high the curve will be at another place x: start from
 * the height here, and rise by the slope for each unit of the way there.
 *
 * What comes in: f and slope, two functions of one number, the second one the derivative of the first; x0, where you
 * stand; x, where you look.
 * What goes back: [the height that the tangent predicts at x, the true height f(x) minus this prediction], not rounded.
 * The second number is how far off the prediction is; it is positive where the curve lies above its tangent.
 *
 * One number worked out: √x at x0 = 4 has the height 2 and the slope 1/4. At x = 5 the tangent predicts
 * 2 + 1/4 · 1 = 2.25; the curve is at 2.236…, so the second number is -0.0139….
 */
export function tangent(
	f: (x: number) => number,
	slope: (x: number) => number,
	x0: number,
	x: number,
): number[] {
	// TODO: return the prediction of the tangent at x, and f(x) minus this prediction.
	throw new Error('TODO: return the prediction and how far off it is');
}
