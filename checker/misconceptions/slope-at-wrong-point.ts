import { misconception } from './misconception.ts';

export default misconception({
	id: 'slope-at-wrong-point',
	family: 'local-slope',
	what: 'The slope is taken where one wants to go, not where one stands.',
	why: 'A prediction may only use what is known at the point of contact; elsewhere the curve has another slope.',
	next: 'Look at what is handed to the slope function.',
	question: 'At which point does the line touch the curve, and how steep is the curve there?',
	/** f′(x) for f′(x₀) */
	predict: () => [{ rules: { tangent: (rules) => ({ ...rules, point: ({ to }) => to }) } }],
	undoneBy: ['name', 'rewrite'],
});
