import { misconception } from './misconception.ts';

export default misconception({
	id: 'slope-frozen',
	family: 'local-slope',
	what: 'The slope at the start is used again at later steps.',
	why: 'A slope holds only where it was taken, and it changes as soon as the parameter has moved.',
	next: 'Find the line that computes the slope, and ask how often it runs and at which value.',
	question: 'After the first step, where do you stand, and how steep is it there?',
	/** g(x₀) at each step, in the stop test, or in both */
	predict: () => [{ rules: { descent: (rules) => ({ ...rules, where: ({ start }) => start }) } }],
	undoneBy: ['move-across-loop', 'name', 'statement', 'rewrite'],
});
