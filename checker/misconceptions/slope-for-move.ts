import { misconception } from './misconception.ts';

export default misconception({
	id: 'slope-for-move',
	family: 'local-slope',
	what: 'The sign of the slope is told, where the question is what this very move does.',
	why: 'A slope is the change per step to the right; for a move to the left the change has the other sign.',
	next: 'Try a move with negative h on a rising line, and follow your numbers.',
	question: 'On a rising curve, does a move to the left lead up or down?',
	/** sign(Δf / h) for sign(Δf) */
	predict: () => [
		{ rules: { tangent: (rules) => ({ ...rules, change: ({ before, after, h }) => (after - before) / h }) } },
		/** the same with the sign of h alone */
		{
			rules: {
				tangent: (rules) => ({ ...rules, change: ({ before, after, h }) => (after - before) * Math.sign(h) }),
			},
		},
		/** (f(x + h) − f(x − h)) / 2h for Δf */
		{
			rules: {
				tangent: (rules) => ({ ...rules, change: ({ after, mirrored, h }) => (after - mirrored) / (2 * h) }),
			},
		},
		/** the sign of f′(x), or of f′(x)·h, where the move is long */
		{ rules: { tangent: (rules) => ({ ...rules, change: ({ slope }) => slope }) } },
		{ rules: { tangent: (rules) => ({ ...rules, change: ({ slope, h }) => slope * h }) } },
	],
	undoneBy: ['delete', 'rewrite', 'operator'],
});
