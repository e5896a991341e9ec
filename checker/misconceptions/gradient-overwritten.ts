import { misconception } from './misconception.ts';

export default misconception({
	id: 'gradient-overwritten',
	family: 'broken-chain',
	what: 'The gradient keeps only one of several contributions; the others are lost.',
	why: 'A value that acts on the loss along several paths, or in several samples, moves it by the sum of them all.',
	next: 'Find where the gradient is put together, and see what becomes of the part that was there before.',
	question:
		'Along how many paths does this value reach the loss, and does each of them still count in the end?',
	predict: () => [
		/** g ← the last path */
		{ rules: { backward: (rules) => ({ ...rules, join: ({ contribution }) => contribution }) } },
		/** g ← the first path */
		{ rules: { backward: (rules) => ({ ...rules, join: ({ sum }) => sum }) } },
		/** g ← the last sample, divided by n where the mean is asked */
		{ rules: { descent: (rules) => ({ ...rules, join: ({ contribution }) => contribution }) } },
		/** g ← the last sample alone */
		{
			rules: {
				descent: (rules) => ({
					...rules,
					join: ({ contribution }) => contribution,
					reduce: (at) => (at.place.startsWith('loss') ? rules.reduce(at) : at.sum),
				}),
			},
		},
	],
	undoneBy: ['assignment', 'rewrite', 'move-across-loop'],
});
