/**
 * Two gradients compared
 *
 * Whoever derives a gradient by hand checks it against a numeric one. The distance between the two says little by itself:
 * 0.01 is much where the gradients are small, and nothing where they are large. So the distance is set in relation to
 * the sizes of both:
 *
 *     relative error = length of (analytic - numeric) / (length of analytic + length of numeric)
 *
 * It is 0 where the two agree and 1 where they point in opposite directions; below 1e-7 a gradient is most likely right.
 *
 * What comes in: analytic and numeric, two lists of the same length.
 * What goes back: the relative error as one number, not rounded; 0 where both gradients are zero in every component.
 *
 * The length of a vector is √(sum of the squares of its numbers). One number worked out: [8, 15] has the length 17, and
 * so has [8, -15]; their difference [0, 30] has the length 30, and the relative error is 30/34.
 */
export function relativeError(analytic: number[], numeric: number[]): number {
	// TODO: return the relative error of the two gradients.
	throw new Error('TODO: return the relative error of the two gradients');
}
