import type { Exercise } from '../types.ts';
import { misconception, type Way } from './misconception.ts';
import { decimalsUpTo, fixed, floored, rounded, truncated } from './rounding.ts';

export default misconception({
	id: 'printed-too-coarsely',
	family: 'bookkeeping',
	what: 'The numbers are given with fewer right decimals than asked.',
	why: 'The decimals that are cut off can no longer be compared, and whoever uses the number goes on with its error.',
	next: 'Look at what happens to a number between its computation and where it is printed or returned.',
	question: 'How many decimals does the task ask for, and how many of yours can be relied on?',
	predict: ({ exercise }): readonly Way[] => [
		...decimalsUpTo(mostDecimals(exercise)).flatMap((decimals): readonly Way[] =>
			[fixed, rounded].map((round) => written((value) => round(value, decimals))),
		),
		/** cut off instead of rounded, at most at the decimals asked */
		...decimalsUpTo(mostDecimals(exercise) + 1).flatMap((decimals): readonly Way[] =>
			[truncated, floored].map((cut) => written((value) => cut(value, decimals))),
		),
		/** significant digits instead of decimals */
		...[1, 2, 3, 4, 5, 6].map((digits) => written((value) => Number(value.toPrecision(digits)))),
	],
	undoneBy: ['number', 'unwrap'],
});

/** One less than a program is asked to print; a returned number should not be rounded at all. */
const mostDecimals = ({ form }: Exercise): number => (form.kind === 'program' ? form.decimals - 1 : 6);

const written = (round: (value: number) => number): Way => ({
	rules: {
		record: (rules) => ({
			...rules,
			written: (at) => {
				const value = rules.written(at);
				return typeof value === 'number' && Number.isFinite(value) ? round(value) : value;
			},
		}),
	},
});
