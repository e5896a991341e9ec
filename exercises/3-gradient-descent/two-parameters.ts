/*
 * Two parameters
 *
 * The loss is (w1 - 3)² + (w2 + 1)². Now there are two knobs to turn, and each has a slope of its own: how fast the
 * loss changes when this one moves and the other stays. The two slopes together are the gradient. Find them on paper.
 *
 * Take five steps. In each, w1 moves by learningRate times its slope and w2 by learningRate times its own, so that
 * the loss goes down. Print one row after each of the steps 1 to 5, with both parameters and the loss at this place,
 * to 4 decimals:
 *
 *     1 w1= 0.6000 w2= -0.2000 loss= 6.4000
 *
 * One slope worked out: at w2 = 0 the part (w2 + 1)² has the slope 2, so the loss falls when w2 becomes smaller, and
 * the first step brings w2 to -0.2. `value.toFixed(4)` writes a number with 4 decimals; keep the parameters themselves
 * unrounded. The checker also tries other values of the three variables.
 */

let w1 = 0;
let w2 = 0;
const learningRate = 0.1;

// TODO: take five steps, and print a row after each.
