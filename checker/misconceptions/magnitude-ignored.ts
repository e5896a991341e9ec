import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'magnitude-ignored',
	family: 'partial-derivative',
	what: 'Numbers are compared with their signs, where only their sizes count.',
	why: 'A large negative number has as much effect as a large positive one; its sign tells only which way.',
	next: 'Try an input whose largest number in size is negative, and see what your comparison makes of it.',
	question: 'Which has more effect, −5 or 2, and what does your comparison say?',
	predict: ({ inputs }): readonly Way[] => (inputs.routine === 'learning-rate-regime' ? regimes : compared),
	undoneBy: ['wrap', 'comparison', 'rewrite'],
});

/** r > 1 for |r| > 1 */
const regimes: readonly Way[] = [
	{
		rules: {
			regime: (rules) => ({
				...rules,
				name: (at) => (rules.name(at) === 'diverges' && at.factor < 0 ? 'overshoots' : rules.name(at)),
			}),
		},
	},
];

const compared: readonly Way[] = [
	/** the largest g */
	{ rules: { vector: (rules) => ({ ...rules, size: ({ value }) => value }) } },
	/** the smallest g */
	{ rules: { vector: (rules) => ({ ...rules, size: ({ value }) => -value }) } },
	/** flat where change ≤ tolerance, so that all that goes down is flat too; or the other way round */
	{
		rules: {
			vector: (rules) => ({
				...rules,
				word: ({ change, tolerance }) => (change <= tolerance ? 'flat' : 'up'),
			}),
		},
	},
	{
		rules: {
			vector: (rules) => ({
				...rules,
				word: ({ change, tolerance }) => (change >= -tolerance ? 'flat' : 'down'),
			}),
		},
	},
];
