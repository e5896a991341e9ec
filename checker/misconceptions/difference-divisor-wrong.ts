import type { Quotient } from '../core/difference.ts';
import { misconception, type Way } from './misconception.ts';

const quotient = (of: (parts: Quotient) => number): Way => ({
	rules: { difference: (rules) => ({ ...rules, quotient: of }) },
});

export default misconception({
	id: 'difference-divisor-wrong',
	family: 'derivative-rule',
	what: 'The difference of the two values is scaled by something else than the distance between the two points.',
	why: 'A slope is rise over run: with another run each slope comes out too large or too small by the same factor.',
	next: 'Mark the two points on a line, count how many h lie between them, and compare with what your code computes from left to right.',
	question: 'How far apart are the two points, and what does your quotient divide by?',
	predict: () => [
		/** / h on a central difference */
		quotient(({ rise, h }) => rise / h),
		/** / (2 * h) on a forward difference */
		quotient(({ rise, h }) => rise / (2 * h)),
		/** / 2 * h */
		quotient(({ rise, h }) => (rise / 2) * h),
		quotient(({ rise, h }) => rise * h),
		quotient(({ rise, h }) => rise * 2 * h),
		/** / (h / 2) */
		quotient(({ rise, h }) => (2 * rise) / h),
		quotient(({ rise }) => rise / 2),
		quotient(({ rise, h }) => rise / h ** 2),
		/** / (2 * h * h) */
		quotient(({ rise, h }) => rise / (2 * h ** 2)),
	],
	undoneBy: ['brackets', 'insert', 'delete', 'operator', 'number', 'rewrite'],
});
