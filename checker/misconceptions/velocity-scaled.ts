import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'velocity-scaled',
	family: 'update-loop',
	what: 'The learning rate is inside the velocity, so the velocity that is shown is the step and not the velocity asked.',
	why: 'The parameter comes out the same, but here the velocity collects slopes, and the rate belongs to the update.',
	next: 'Compare your two lines with the two of the task, and see in which of them the learning rate stands.',
	question: 'If the learning rate were halved, should the first velocity change?',
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent' || inputs.momentum === undefined) return [];
		return [
			/** v ← βv + ηg, x ← x − v */
			{
				rules: {
					descent: (rules) => ({
						...rules,
						velocity: ({ velocity, momentum, slope, rate }) => momentum * velocity + rate * slope,
						update: ({ x, slope }) => x - slope,
					}),
				},
				everywhere: true,
			},
			/** v ← βv − ηg, x ← x + v */
			{
				rules: {
					descent: (rules) => ({
						...rules,
						velocity: ({ velocity, momentum, slope, rate }) => momentum * velocity - rate * slope,
						update: ({ x, slope }) => x + slope,
					}),
				},
				everywhere: true,
			},
		];
	},
	undoneBy: ['rewrite', 'move', 'delete'],
});
