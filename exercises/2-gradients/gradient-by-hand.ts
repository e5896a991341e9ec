/**
 * A gradient by hand
 *
 * The function is f(x, y) = x²y + xy². Find its two partial derivatives on paper, then write them down as code:
 *
 *     ∂f/∂x: how fast f changes when x moves and y stays. Treat y as a number that happens to be written as a letter.
 *     ∂f/∂y: how fast f changes when y moves and x stays.
 *
 * What comes in: x and y. What goes back: the list [∂f/∂x, ∂f/∂y], not rounded.
 *
 * One number worked out, for another function: g(x, y) = x³y has ∂g/∂x = 3x²y, since y is only a factor that stays.
 * At (2, 5) that is 3 · 4 · 5 = 60. In TypeScript x² is written `x ** 2` or `x * x`.
 */
export function gradient(x: number, y: number): number[] {
	// TODO: return [∂f/∂x, ∂f/∂y].
	throw new Error('TODO: return the two partial derivatives');
}
