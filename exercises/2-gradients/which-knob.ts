/**
 * Which knob to turn?
 *
 * A machine has several knobs, one for each parameter, and you may turn only one of them. The gradient says how strongly
 * the loss reacts to each knob, and which way.
 *
 * What comes in: gradient, a list of numbers, one for each knob; at least one of them is not 0.
 * What goes back: a list of two:
 *
 *     the index of the knob that the loss is most sensitive to, counted from 0; the first of them where several are
 *     equally strong
 *     'raise' or 'lower': the way to turn this knob so that the loss falls
 *
 * One case worked out: with [0.5, 7, 1] the loss reacts most to knob 1. Its slope is positive, so the loss grows when the
 * knob is raised; lower it: [1, 'lower'].
 */
export function knob(gradient: number[]): [number, 'raise' | 'lower'] {
	// TODO: return the index of the most sensitive parameter, and which way to turn it.
	throw new Error('TODO: return which knob, and which way to turn it');
}
