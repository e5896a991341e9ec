import { misconception } from './misconception.ts';

export default misconception({
	id: 'learning-rate-missing',
	family: 'learning-rate',
	what: 'The update subtracts the whole gradient, without the learning rate.',
	why: 'A gradient says how steep it is, not how far to go; taken whole it is usually far too long a step.',
	next: 'Read your update and look for the place where the learning rate has its say.',
	question: 'If the learning rate were halved, which number in your first step would change?',
	/** x ← x − g */
	predict: () => [{ rules: { descent: (rules) => ({ ...rules, update: ({ x, slope }) => x - slope }) } }],
	undoneBy: ['insert', 'rewrite', 'number'],
});
