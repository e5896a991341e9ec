/*
 * Where the slope is zero
 *
 * The function is f(x) = x³ - 3ax. Its slope tells at each x which way the curve goes: up where the slope is positive,
 * down where it is negative, flat where it is zero. The places where it is flat are the critical points of f.
 *
 * For each x of -2, -1, 0, 1 and 2, in this order, print x, the value f(x), the slope f′(x) by formula, and the word
 * that the slope stands for (up, down or flat), the numbers to 3 decimals:
 *
 *     x= -2 f= -2.000 slope= 9.000 moves= up
 *
 * One row worked out: with a = 1 and x = -2, f is -8 + 6 = -2. At x = -2.1 it is -9.261 + 6.3 = -2.961, so a little to the left
 * the curve lies lower: it goes up here. `value.toFixed(3)` writes a number with 3 decimals. The checker also tries
 * other values of a, so let every row be computed from the variable.
 */

const a = 1;

// TODO: compute and print the five rows.
