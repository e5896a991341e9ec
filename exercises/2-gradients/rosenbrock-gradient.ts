/**
 * A curved valley
 *
 * Rosenbrock's function is a classic test for everything that walks downhill: a long valley, bent like a parabola,
 * that is nearly flat along its floor.
 *
 *     f(x, y) = (1 - x)² + 100 · (y - x²)²
 *
 * Find its two partial derivatives on paper, then write them down as code. Each bracket is an inner function under an
 * outer square: the outer slope has to be multiplied by how fast the inside moves.
 *
 * What comes in: x and y. What goes back: the list [∂f/∂x, ∂f/∂y], not rounded.
 *
 * One number worked out, for another function: g(x, y) = (y - x³)² has ∂g/∂x = 2 · (y - x³) · (-3x²), since the inside
 * changes by -3x² when x moves. At (1, 3) that is 2 · 2 · (-3) = -12.
 */
export function gradient(x: number, y: number): number[] {
	// TODO: return [∂f/∂x, ∂f/∂y].
	throw new Error('TODO: return the two partial derivatives');
}
