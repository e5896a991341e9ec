/*
 * The smallest loop
 *
 * The loss is (w - 3)². It is smallest at w = 3, but the loop is not told so: at each step it asks the slope where
 * it stands, and takes a step against it.
 *
 *     gradient: 2 * (w - 3)       how fast the loss changes when w moves
 *     update:   the step is learningRate times the gradient; w moves by it so that the loss goes down
 *
 * Print one row after each of the steps 1 to 6, w and the loss at this w to 3 decimals:
 *
 *     1 w= 1.200 loss= 3.240
 *
 * One row worked out: at w = 0 the gradient is 2 · (0 - 3) = -6, so the loss falls when w grows. The step has the size
 * 0.2 · 6 = 1.2, which brings w to 1.2, where the loss is (1.2 - 3)² = 3.24. `value.toFixed(3)` writes a number with
 * 3 decimals; keep w itself unrounded. The checker also tries other values of the two variables.
 */

let w = 0.0;
const learningRate = 0.2;

// TODO: take six steps, and print a row after each.
