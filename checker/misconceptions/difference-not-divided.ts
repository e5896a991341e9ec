import { misconception } from './misconception.ts';

export default misconception({
	id: 'difference-not-divided',
	family: 'derivative-rule',
	what: 'The difference of the two values is not divided by the distance between the two points.',
	why: 'A rise alone gets smaller with every smaller step; only the rise for each unit of run settles on a slope.',
	next: 'Take a straight line whose slope you know, and see what becomes of your result when h is halved.',
	question: 'If the step is made ten times smaller, should the slope be ten times smaller too?',
	/** f(x + h) − f(x − h) */
	predict: () => [{ rules: { difference: (rules) => ({ ...rules, quotient: ({ rise }) => rise }) } }],
	undoneBy: ['insert', 'rewrite'],
});
