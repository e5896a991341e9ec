import { misconception } from './misconception.ts';

export default misconception({
	id: 'magnitude-ignored',
	family: 'partial-derivative',
	what: 'The components are compared with their signs, where only their sizes count.',
	why: 'A large negative slope moves the loss as strongly as a large positive one; the sign tells only which way.',
	next: 'Try a gradient whose largest entry in size is negative, and see which index your code picks.',
	question: 'Which moves the loss more: a slope of −5 or a slope of 2?',
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
	undoneBy: ['wrap', 'rewrite'],
});
