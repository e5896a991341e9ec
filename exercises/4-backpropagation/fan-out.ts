/**
 * Fan-out
 *
 * L = (ab + a)². The value a is used twice: it goes into the product ab, and it is added to it.
 *
 *     p = a · b
 *     s = p + a
 *     L = s²
 *
 * When a moves a little, L feels it along both paths. Follow each path from L back to a by itself, and think about
 * what L makes of the two effects when they happen at the same time.
 *
 * What comes in: a and b. What goes back: the list [L, da, db], where da is how fast L changes with a, and db how
 * fast it changes with b. Nothing is rounded.
 *
 * One number worked out: at a = 2, b = 1 the sum s is 4 and L is 16. L changes with s at the rate 2 · 4 = 8; this 8
 * is what arrives at both terms of the sum.
 */
export function backward(a: number, b: number): number[] {
	// TODO: return [L, da, db].
	throw new Error('TODO: return [L, da, db]');
}
