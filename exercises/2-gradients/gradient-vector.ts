/**
 * Gradient, number by number
 *
 * A function of several parameters has one slope for each of them: how fast f changes when this parameter moves and
 * all the others stay where they are. All these slopes in one list are the gradient.
 *
 * Each component is a central difference in its own coordinate:
 *
 *     component i  ≈  (f(point with h added to coordinate i) - f(point with h taken from coordinate i)) / (2h)
 *
 * What comes in: f, a function of a point; point, a list with one number for each parameter; h, how far to look.
 * What goes back: a list as long as the point, component i at place i, not rounded. The point belongs to the
 * caller: when you are done it holds the same numbers as before.
 *
 * One number worked out: for f([a, b]) = a · b at [2, 5] with h = 0.5, component 0 compares f([2.5, 5]) = 12.5 with
 * f([1.5, 5]) = 7.5, a rise of 5 over a run of 1, so it is 5.
 */
export function gradient(f: (point: number[]) => number, point: number[], h: number): number[] {
	// TODO: return the central difference in each coordinate.
	throw new Error('TODO: return the central difference in each coordinate');
}
