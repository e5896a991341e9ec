/*
 * From secant to tangent
 *
 * The function is f(x) = x². Stand at x, look a little further to x + h, and draw the straight line through the
 * two points of the curve. Its slope is the rise divided by the run:
 *
 *     slope = (f(x + h) - f(x)) / h
 *
 * Here the run is h itself. Walk h down from 1 to 0.001 and watch where the slope is heading.
 *
 * Print one row for each h of 1, 0.5, 0.1, 0.01 and 0.001, in this order, with the slope to 4 decimals:
 *
 *     h= 1 slope= 3.0000
 *
 * One row worked out: at x = 1 with h = 1 the curve goes from f(1) = 1 up to f(2) = 4, so it rises by 3 over a run
 * of 1. `value.toFixed(4)` writes a number with 4 decimals. The checker also tries other values of x, so let every
 * row be computed from the variable.
 */

const x = 1;

// TODO: compute and print the five rows.
