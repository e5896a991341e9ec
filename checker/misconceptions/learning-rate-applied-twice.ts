import { misconception } from './misconception.ts';

export default misconception({
	id: 'learning-rate-applied-twice',
	family: 'learning-rate',
	what: 'The learning rate is multiplied into the step twice.',
	why: 'The step is then scaled by the square of the rate, and comes out far shorter or longer than meant.',
	next: 'Follow the gradient from where it is computed to where it is subtracted, and count the factors it meets.',
	question: 'If the learning rate were doubled, by which factor would your first step grow?',
	predict: () => [
		/** x ← x − η²g */
		{
			rules: {
				descent: (rules) => ({ ...rules, update: ({ x, rate, slope }) => x - rate * rate * slope }),
			},
		},
		/** v ← βv + ηg, x ← x − ηv */
		{
			rules: {
				descent: (rules) => ({
					...rules,
					velocity: ({ velocity, momentum, slope, rate }) => momentum * velocity + rate * slope,
				}),
			},
		},
	],
	undoneBy: ['delete', 'operator', 'number'],
});
