/**
 * Three links
 *
 * y = sin(exp(x²)) is a chain of three links:
 *
 *     a = x²
 *     b = exp(a)
 *     y = sin(b)
 *
 * Walk forward from x to y first and keep every value. Then walk backward from y: each link has a slope of its own,
 * taken at the value that went into this link, and the slopes along the way make up the slope of the whole.
 *
 * What comes in: x. What goes back: the list [y, dy/db, db/da, da/dx, dy/dx] at this x, not rounded.
 *
 * One number worked out, for another chain: a = 3x, b = a², y = cos(b) at x = 0.5. Forward, a is 1.5 and b is 2.25.
 * The slope of the last link is -sin(2.25) = -0.778, taken at 2.25, which went into cos, and not at 0.5.
 */
export function backward(x: number): number[] {
	// TODO: return [y, dy/db, db/da, da/dx, dy/dx].
	throw new Error('TODO: return [y, dy/db, db/da, da/dx, dy/dx]');
}
