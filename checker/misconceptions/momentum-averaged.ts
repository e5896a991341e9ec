import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'momentum-averaged',
	family: 'update-loop',
	what: 'The slope enters the velocity with a factor (1 − momentum) that the task does not have.',
	why: 'With that factor the velocity is an average of slopes, without it a sum, and the steps differ in length.',
	next: 'Compare the line of the velocity with the one in the task, factor by factor.',
	question: 'With the velocity at 0, what should it be after the first slope has come in?',
	/** v ← βv + (1 − β)g */
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent' || inputs.momentum === undefined) return [];
		return [
			{
				rules: {
					descent: (rules) => ({
						...rules,
						velocity: ({ velocity, momentum, slope }) => momentum * velocity + (1 - momentum) * slope,
					}),
				},
			},
		];
	},
	undoneBy: ['delete', 'rewrite'],
});
