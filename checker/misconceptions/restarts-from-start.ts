import { misconception } from './misconception.ts';

export default misconception({
	id: 'restarts-from-start',
	family: 'update-loop',
	what: 'A step begins again at the starting value instead of where the one before it ended.',
	why: 'A descent arrives because each step goes on from the last; beginning anew, what was gained is lost.',
	next: 'Look at what the new value of the parameter is computed from, and where that variable was last set.',
	question: 'At the second step, from which value should the parameter move on, and from which does yours?',
	predict: () => [
		/** x ← x₀ − η·g(x) */
		{
			rules: {
				descent: (rules) => ({ ...rules, update: (at) => rules.update({ ...at, x: at.start }) }),
			},
		},
		/** x ← x₀ − η·g(x₀): each epoch begins at the start */
		{ rules: { descent: (rules) => ({ ...rules, resumed: ({ start }) => start }) } },
	],
	undoneBy: ['name', 'move-across-loop', 'rewrite'],
	points: 'step',
});
