/*
 * Four learning rates
 *
 * The loss is x², its slope is 2x, and its lowest point is 0. The same descent is made four times, each time from
 * the same start and with 30 steps, but with another learning rate: 0.01, 0.3, 0.95 and 1.1. Where does each of them
 * end? Guess first; one is too slow, one is good, one jumps from side to side, and one runs away.
 *
 * Print one row for each rate, in this order: the rate, x after its 30 steps, and the loss at this x, both to
 * 4 decimals:
 *
 *     rate= 0.01 x= 2.1819 loss= 4.7609
 *
 * One step worked out: at x = 4 the slope is 8. With the rate 0.01 the step has the size 0.08 and leads to 3.92; with
 * the rate 1.1 it has the size 8.8 and leads to -4.8, further away than before. `value.toFixed(4)` writes a number
 * with 4 decimals; keep x itself unrounded. The checker also tries other values of start.
 */

const start = 4;

// TODO: for each rate take 30 steps from start, and print a row.
