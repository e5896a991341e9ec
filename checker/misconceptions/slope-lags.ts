import { misconception } from './misconception.ts';

export default misconception({
	id: 'slope-lags',
	family: 'local-slope',
	what: 'The slope of the step before is used: it was taken where the descent stood one step ago.',
	why: 'A step then goes by ground that has already been left, so it comes too long or too short.',
	next: 'Follow one pass of the loop, and write down at which parameter the slope was taken when it is used.',
	question: 'At the moment of the second step, where do you stand, and where was the slope measured?',
	/** g(xₖ₋₁), the first step with g(x₀) */
	predict: () => [{ rules: { descent: (rules) => ({ ...rules, where: ({ previous }) => previous }) } }],
	undoneBy: ['move', 'name', 'swap', 'rewrite'],
});
