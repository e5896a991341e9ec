import { misconception } from './misconception.ts';

export default misconception({
	id: 'loss-after-update',
	family: 'bookkeeping',
	what: 'The loss is taken after the update, where the one before it is asked.',
	why: 'The loss that a sample is learnt from is the one seen before the step; after it the weights are others.',
	next: 'See whether the weights have already moved in the line where the loss is computed.',
	question: 'With which weights was this loss computed: those that made the prediction, or those after it?',
	predict: () => [
		/** f(xₖ₊₁) of each update */
		{ rules: { record: (rules) => ({ ...rules, loss: ({ after }) => after }) } },
		/** the losses of all samples at the end of the epoch */
		{ rules: { record: (rules) => ({ ...rules, loss: ({ after, end }) => end ?? after }) } },
	],
	undoneBy: ['move', 'rewrite', 'name', 'statement'],
});
