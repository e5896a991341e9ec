import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'momentum-ignored',
	family: 'update-loop',
	what: 'The velocity of earlier steps plays no part: each step goes by the slope of the moment alone.',
	why: 'Momentum keeps a share of the last velocity, which is what carries a descent along a valley.',
	next: 'Follow the velocity from one pass of the loop to the next, and see what is left of the old one.',
	question: 'If the slope were zero at this step, should the parameter still move?',
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent' || inputs.momentum === undefined) return [];
		return [
			/** v ← g */
			{ rules: { descent: (rules) => ({ ...rules, velocity: ({ slope }) => slope }) } },
			/** x ← x − ηg, with v beside it */
			{
				rules: { descent: (rules) => ({ ...rules, update: ({ x, rate, gradient }) => x - rate * gradient }) },
			},
		];
	},
	undoneBy: ['insert', 'name', 'assignment', 'move-across-loop', 'rewrite'],
});
