/**
 * The steepest way down
 *
 * The gradient points to where the loss grows fastest. The way down is the opposite one; and a direction says only
 * where to go, not how far, so it is a vector of length one.
 *
 * What comes in: gradient, a list of numbers, one for each parameter.
 * What goes back: the vector of length one that leads down most steeply, as a list of the same length, not rounded.
 * Where the gradient is zero in every component no way leads down: then all numbers that go back are 0. The list
 * that came in belongs to the caller and stays as it is.
 *
 * The length of a vector is √(sum of the squares of its numbers). One number worked out: [8, 15] has the length
 * √(64 + 225) = 17, so the first number that goes back is -8/17.
 */
export function steepest(gradient: number[]): number[] {
	// TODO: return the unit vector of steepest descent.
	throw new Error('TODO: return the unit vector of steepest descent');
}
