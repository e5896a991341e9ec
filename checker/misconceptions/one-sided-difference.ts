import { misconception, type Way } from './misconception.ts';
import { endsOf, schemeOf } from './schemes.ts';

export default misconception({
	id: 'one-sided-difference',
	family: 'derivative-rule',
	what: 'The two points of the difference quotient are not the two that the task asks for.',
	why: 'A forward, a backward and a central difference meet only as h goes to 0; for a visible h their slopes differ.',
	next: 'Compare the two points at which your code evaluates the function with the formula of the task.',
	question: 'How far to the left and how far to the right of x does your difference reach?',
	predict: (clues) => {
		if (clues.inputs.routine === 'nudge') return moves;
		const asked = endsOf[schemeOf(clues)];
		const run = asked[0] - asked[1];
		return Object.values(endsOf)
			.filter((ends) => ends !== asked)
			.flatMap((ends): readonly Way[] => [
				/** Another difference, divided by its own run */
				{ rules: { difference: (rules) => ({ ...rules, ends: () => ends }) } },
				/** … or by the run of the one that was asked: (f(x + h) − f(x)) / 2h */
				{
					rules: {
						difference: (rules) => ({ ...rules, ends: () => ends, run: ({ h }) => run * h }),
					},
				},
			]);
	},
	undoneBy: ['insert', 'operator', 'delete', 'number', 'rewrite'],
});

/** f(x + h) − f(x − h), or f(x) − f(x − h), where f(x + h) − f(x) is due */
const moves: readonly Way[] = [
	{
		rules: {
			tangent: (rules) => ({ ...rules, change: ({ after, mirrored }) => after - mirrored }),
		},
	},
	{
		rules: {
			tangent: (rules) => ({ ...rules, change: ({ before, mirrored }) => before - mirrored }),
		},
	},
];
