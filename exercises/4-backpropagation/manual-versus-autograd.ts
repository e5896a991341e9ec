/**
 * By hand against by machine
 *
 * Two ways to one gradient, side by side. The network is the one you know:
 *
 *     z = w1 · x + b1,   h = relu(z),   y = w2 · h + b2,   loss = (y - target)²
 *
 * By hand: walk backward through the links. By machine: hold everything still but one parameter, and take a central
 * difference of the loss in it, with h = 1e-5:
 *
 *     (loss with the parameter + 1e-5  -  loss with the parameter - 1e-5) / 2e-5
 *
 * Where the two agree, both are very likely right. Where they do not, the row tells which parameter to look at.
 *
 * What comes in: x, target and the four parameters.
 * What goes back: four rows, for w1, b1, w2 and b2 in this order. Each row is [by hand, by central difference, the first
 * minus the second], not rounded. The slope of ReLU is 1 where z > 0, and 0 otherwise.
 *
 * One number worked out: for a parameter with the gradient 1.25 by hand and 1.2500000004 by difference, the row ends with
 * about -4e-10. That is agreement: the machine's number carries a little rounding of its own.
 */
export function compare(
	x: number,
	target: number,
	w1: number,
	b1: number,
	w2: number,
	b2: number,
): number[][] {
	// TODO: return a row [by hand, by central difference, hand - numeric] for each of w1, b1, w2, b2.
	throw new Error('TODO: return four rows [by hand, by central difference, hand - numeric]');
}
