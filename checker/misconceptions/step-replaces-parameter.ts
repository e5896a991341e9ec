import { misconception } from './misconception.ts';

export default misconception({
	id: 'step-replaces-parameter',
	family: 'update-loop',
	what: 'The step is assigned to the parameter instead of being taken from where the parameter was.',
	why: 'A step says how far to move; without the old value it is a place near zero, whatever was reached.',
	next: 'Look at the right-hand side of the update, and find the old value of the parameter in it.',
	question:
		'If the gradient were zero, where should the parameter be after the step, and where would yours be?',
	predict: () => [
		/** x ← −ηg */
		{ rules: { descent: (rules) => ({ ...rules, update: ({ rate, slope }) => -rate * slope }) } },
		/** x ← ηg */
		{ rules: { descent: (rules) => ({ ...rules, update: ({ rate, slope }) => rate * slope }) } },
	],
	undoneBy: ['assignment', 'insert', 'rewrite'],
});
