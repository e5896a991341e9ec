/**
 * Three hidden units
 *
 * One input, three hidden units with ReLU, one output. For each unit i of 0, 1, 2:
 *
 *     z[i] = w1[i] · x + b1[i]
 *     h[i] = relu(z[i])           slope 1 where z[i] > 0, and 0 otherwise, at 0 too
 *
 * and then, of all three together:
 *
 *     y = w2[0] · h[0] + w2[1] · h[1] + w2[2] · h[2] + b2
 *     loss = (y - target)²
 *
 * What arrives at y goes on to all three units, to each through its own weight and its own ReLU.
 *
 * What comes in: x, target, and the parameters; w1, b1 and w2 are lists of three numbers, b2 is one number.
 * What goes back: one flat list of 11 numbers, not rounded: the loss, then dw1 of the three units, db1 of the three,
 * dw2 of the three, and db2. The lists that came in hold the same numbers as before.
 *
 * One number worked out: if 4 arrives at y and unit 1 has w2[1] = 0.5 and z[1] = -0.2, then 4 · 0.5 = 2 arrives at
 * h[1], but the unit is closed, so nothing passes on to z[1]: dw1 and db1 of this unit are 0.
 */
export function backward(
	x: number,
	target: number,
	w1: number[],
	b1: number[],
	w2: number[],
	b2: number,
): number[] {
	// TODO: return [loss, dw1 of the three units, db1 of the three, dw2 of the three, db2].
	throw new Error('TODO: return the loss and the ten gradients in one list');
}
