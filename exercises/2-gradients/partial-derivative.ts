/**
 * One partial derivative
 *
 * A function of several parameters has one slope for each of them. The slope in one parameter is called a partial
 * derivative: how fast f changes when this parameter alone moves and all the others stay where they are.
 *
 * With a function that you can only call, take the central difference in this one coordinate:
 *
 *     (f(point with h added to the coordinate) - f(point with h taken from the coordinate)) / (2h)
 *
 * What comes in: f, a function of a point; point, a list with one number for each parameter; index, which of them moves,
 * counted from 0; h, how far to look.
 * What goes back: the partial derivative as one number, not rounded. The point belongs to the caller: when you are done
 * it holds the same numbers as before.
 *
 * One number worked out: for f([a, b]) = a · b² at [2, 5], index 0 and h = 0.5 compare f([2.5, 5]) = 62.5 with
 * f([1.5, 5]) = 37.5: a rise of 25 over a run of 1, so the slope is 25.
 */
export function partial(f: (point: number[]) => number, point: number[], index: number, h: number): number {
	// TODO: return the central difference of f in the coordinate with this index.
	throw new Error('TODO: return the central difference in this coordinate');
}
