import { misconception } from './misconception.ts';

export default misconception({
	id: 'gradient-not-reset',
	family: 'update-loop',
	what: 'The gradients of earlier steps are still in the sum when a new one is added.',
	why: 'A step should go by the slope where one stands; the old slopes push on in a direction that is no longer right.',
	next: 'Find the variable that collects the gradient, and ask where it is set back to zero.',
	question: 'At the second step, what should be in your sum before the first sample is added?',
	predict: () => [
		/** Σ over all steps so far */
		{ rules: { descent: (rules) => ({ ...rules, carried: ({ before }) => before }) } },
		/** each mean on top of those before */
		{
			rules: {
				descent: (rules) => ({
					...rules,
					carried: ({ reduced }) => reduced,
					reduce: (at) => at.left + rules.reduce({ ...at, sum: at.sum - at.left }),
				}),
			},
			everywhere: true,
		},
		/** Σ over all updates of the epoch so far */
		{
			rules: {
				descent: (rules) => ({ ...rules, carried: ({ before, first }) => (first ? 0 : before) }),
			},
		},
	],
	undoneBy: ['assignment', 'move-across-loop', 'statement'],
});
