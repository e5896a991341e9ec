import { misconception, type Way } from './misconception.ts';
import { negativeRates } from './rates.ts';

export default misconception({
	id: 'update-adds-gradient',
	family: 'sign-error',
	what: 'The update adds the gradient to the parameter.',
	why: 'The gradient points to where the loss grows, so adding it walks uphill and the loss rises.',
	next: 'Look at the sign in the line where the parameter gets its new value.',
	question: 'If the parameter moves a little in this direction, does the loss go up or down?',
	predict: (clues): readonly Way[] => [
		/** x ← x + ηg */
		{ rules: { descent: (rules) => ({ ...rules, update: ({ x, rate, slope }) => x + rate * slope }) } },
		/** x ← x − ηg with η < 0 */
		...negativeRates(clues).map((learningRate) => ({ inputs: { learningRate } })),
	],
	undoneBy: ['assignment', 'operator', 'sign', 'number'],
});
