import { misconception } from './misconception.ts';

export default misconception({
	id: 'loss-before-update',
	family: 'bookkeeping',
	what: 'The parameter in a row is new, but the loss beside it is still the one from before the step.',
	why: 'A row should be one moment: the loss at the very parameter that stands next to it.',
	next: 'Find the line that computes the loss, and see whether the parameter moves after it.',
	question: 'If you put the parameter of a row into the loss by hand, do you get the loss of that row?',
	/** (xₖ, f(xₖ₋₁)) */
	predict: () => [{ rules: { record: (rules) => ({ ...rules, loss: ({ before }) => before }) } }],
	undoneBy: ['move', 'rewrite', 'name', 'statement'],
});
