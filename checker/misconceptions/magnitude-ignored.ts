import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'magnitude-ignored',
	family: 'partial-derivative',
	what: 'Numbers are compared with their signs, where only their sizes count.',
	why: 'A large negative number has as much effect as a large positive one; its sign tells only which way.',
	next: 'Try an input whose largest number in size is negative, and see what your comparison makes of it.',
	question: 'Which has more effect, −5 or 2, and what does your comparison say?',
	predict: () => [
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
	],
	undoneBy: ['wrap', 'comparison', 'rewrite'],
});
