import { misconception } from './misconception.ts';

export default misconception({
	id: 'update-adds-gradient',
	family: 'sign-error',
	what: 'The update adds the gradient to the parameter.',
	why: 'The gradient points to where the loss grows, so adding it walks uphill and the loss rises at each step.',
	next: 'Look at the sign in the line where the parameter gets its new value.',
	question: 'If the parameter moves a little in this direction, does the loss go up or down?',
	/** x ← x + ηg */
	predict: () => [{ rules: { descent: (rules) => ({ ...rules, update: ({ x, rate, slope }) => x + rate * slope }) } }],
	undoneBy: ['assignment', 'operator', 'sign'],
});
