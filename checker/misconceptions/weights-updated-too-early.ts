import { misconception } from './misconception.ts';

export default misconception({
	id: 'weights-updated-too-early',
	family: 'broken-chain',
	what: 'The backward pass uses a weight that this same step has already changed.',
	why: 'The gradient belongs to the net as it was when the loss was computed; with a new weight it belongs to no net at all.',
	next: 'Look at the order of the lines: which weights are still read after they were updated?',
	question: 'Had this weight the same value when the loss was computed?',
	/** δ·(w − η·dw) */
	predict: () => [
		{
			rules: {
				descent: (rules) => ({
					...rules,
					weightSeen: ({ weight, gradient, rate }) => weight - rate * gradient,
				}),
			},
		},
	],
	undoneBy: ['move', 'at-once'],
});
