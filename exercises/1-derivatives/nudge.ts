/**
 * Nudge it and look
 *
 * The safest habit of all: before trusting a sign, move the parameter a little and look whether the function goes up
 * or down.
 *
 * What comes in: f, any function of one number; x, where you stand; h, the move, which may be negative: then you
 * move to the left.
 * What goes back: one word for what f does on the move from x to x + h:
 *
 *     'up'      f is larger after the move
 *     'down'    f is smaller after the move
 *     'flat'    f differs by at most 1e-12: computers round, so two equal heights may differ in the last digits
 *
 * One case worked out: f(x) = 5 - x at x = 1 with h = -0.5. The move leads to 0.5, from the height 4 to the height 4.5: 'up'.
 */
export function nudge(f: (x: number) => number, x: number, h: number): 'up' | 'down' | 'flat' {
	// TODO: return what f does when x moves by h.
	throw new Error('TODO: return up, down or flat');
}
