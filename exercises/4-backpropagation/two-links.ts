/**
 * Two links
 *
 * y = (3x + 2)² is two functions, one behind the other:
 *
 *     u = 3x + 2        the inner link: x goes in, u comes out
 *     y = u²            the outer link: u goes in, y comes out
 *
 * When x moves a little, u moves du/dx times as far. When u moves a little, y moves dy/du times as far. From these
 * two slopes, each of one link alone, you can tell how fast y changes with x.
 *
 * What comes in: x. What goes back: the list [u, y, dy/du, du/dx, dy/dx] at this x, not rounded.
 *
 * One number worked out, for another chain: v = 5x - 1 and y = v³ at x = 1. Here v is 4. A small move of x moves v
 * 5 times as far, and a small move of v at 4 moves y 3 · 4² = 48 times as far, so y moves 240 times as far as x.
 */
export function backward(x: number): number[] {
	// TODO: return [u, y, dy/du, du/dx, dy/dx].
	throw new Error('TODO: return [u, y, dy/du, du/dx, dy/dx]');
}
