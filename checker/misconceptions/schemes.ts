/** What the task's difference quotient looks like, where it has one. */
import type { Scheme } from '../core/difference.ts';
import type { Clues } from './misconception.ts';

/** The scheme that the exercise asks; routines that do not say use central differences. */
export const schemeOf = ({ inputs }: Clues): Scheme =>
	inputs.routine === 'difference' ? inputs.scheme : 'central';

/** The two ends of each scheme, in multiples of h. */
export const endsOf: Readonly<Record<Scheme, readonly [number, number]>> = {
	forward: [1, 0],
	central: [1, -1],
	backward: [0, -1],
};
