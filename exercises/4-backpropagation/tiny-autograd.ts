/**
 * A tiny autograd
 *
 * So far you differentiated by hand. Here you write the small machine that does it: a number that remembers what it was
 * made of, so that it can hand gradients back.
 *
 *     class Value
 *         data                the number itself
 *         grad                how fast the last value changes with this one; 0 before the backward pass
 *         add(other)          a new Value, the sum of the two
 *         mul(other)          a new Value, the product of the two
 *         tanh()              a new Value, Math.tanh of its data; its slope is 1 - tanh², taken with the output
 *         backward()          fills in grad for every Value that this one was made of
 *
 * Each operation knows its own slopes. In the backward pass a Value hands on what has arrived at it only when everything
 * has arrived, so the Values are visited from the last one to the first.
 *
 * With your Value compute L = tanh(ab + c) + a and its gradients. Mind that a is used twice.
 *
 * What comes in: a, b and c. What goes back: the list [L, da, db, dc], not rounded.
 *
 * One number worked out: for m = p · q with p = 2 and q = 5, p.mul(q) holds 10; when 3 arrives at m, 3 · 5 = 15 goes on to
 * p, and 3 · 2 = 6 to q.
 */
export function gradients(a: number, b: number, c: number): number[] {
	// TODO: write the class Value, compute L with it, and return [L, da, db, dc].
	throw new Error('TODO: write the class Value and return [L, da, db, dc]');
}
