import { misconception } from './misconception.ts';

export default misconception({
	id: 'direction-uphill',
	family: 'partial-derivative',
	what: 'The direction is the opposite of the one that is asked: it leads up where the loss should fall.',
	why: 'The gradient points to where the function grows fastest, and the way down is exactly the other way.',
	next: 'Take a gradient with one positive number, and ask which way to move so that the loss gets smaller.',
	question: 'If the gradient is positive and the parameter is raised, does the loss rise or fall?',
	predict: () => [
		/** +g/‖g‖ */
		{ rules: { vector: (rules) => ({ ...rules, heading: ({ gradient }) => gradient }) } },
		/** raise where the gradient is positive */
		{ rules: { vector: (rules) => ({ ...rules, turn: ({ value }) => (value < 0 ? 'lower' : 'raise') }) } },
	],
	undoneBy: ['sign', 'swap', 'comparison', 'rewrite'],
});
