/*
 * Choose a rate
 *
 * The loss is x² + 25y², a long narrow valley: across it, in y, the ground rises 25 times as sharply as along it, in x.
 * The descent starts at (4, 3), where the loss is 241, and takes 200 steps with the one learning rate that you choose:
 *
 *     x  becomes  x - learningRate · 2x
 *     y  becomes  y - learningRate · 50y
 *
 * Choose it such that
 *     the loss falls at every single one of the 200 steps, and
 *     at the end it is below 0.001.
 * More than one rate is right. You may write it down as a number or compute it.
 *
 * One rate tried out: with 0.06 the first step leads from y = 3 to 3 - 0.06 · 150 = -6. That is further away than
 * before, so 0.06 is too large.
 */

// TODO: give the rate a value.
export let learningRate: number;
