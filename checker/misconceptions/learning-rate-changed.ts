
import { misconception } from './misconception.ts';

export default misconception({
	id: 'learning-rate-changed',
	family: 'learning-rate',
	what: 'The learning rate is not the one that the task gives.',
	why: 'Each step is the learning rate times the gradient, so every row after the start comes out different.',
	next: 'Compare the learning rate in your code with the one in the task.',
	question: 'How far does one step go, and which number decides that?',
	/** x ← x − η′g with another η′ that stands in the code and is still stable */
	predict: (clues) => stableRates(clues).map((learningRate) => ({ inputs: { learningRate } })),
	undoneBy: ['number', 'name'],
});
