/**
 * Slope along a direction
 *
 * On a slope in the mountains it matters which way you go: straight up, across, or down at an angle. The gradient knows
 * all of these: the slope along a direction u is the gradient times the direction, number by number and added up,
 * divided by the length of u so that it is the slope for one unit of the way.
 *
 * What comes in: gradient and direction, two lists of the same length. The direction may have any length.
 * What goes back: the slope along this direction as one number, not rounded. Where the direction is zero in every
 * component there is no way to go: then it is 0.
 *
 * The length of a vector is √(sum of the squares of its numbers). One number worked out: the gradient [1, 2] along
 * [8, 15] has 1 · 8 + 2 · 15 = 38, and the direction has the length 17, so the slope is 38/17.
 */
export function directional(gradient: number[], direction: number[]): number {
	// TODO: return the slope along the direction.
	throw new Error('TODO: return the slope along the direction');
}
