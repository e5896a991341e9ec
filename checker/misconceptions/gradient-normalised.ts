import type { Slope } from '../core/descent-rules.ts';
import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'gradient-normalised',
	family: 'update-loop',
	what: 'Only the direction of the gradient is used; its size is thrown away.',
	why: 'The size of the gradient makes steps shorter near the lowest point; without it they are all equally long.',
	next: 'Look at what happens to the gradient between its formula and its use.',
	question: 'How long should a step be where the curve is almost flat, and how long is yours?',
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent' && inputs.routine !== 'gradient') return [];
		return [
			/** sign(g) */
			used(({ slope }) => Math.sign(slope)),
			/** g/‖g‖, of one component g/|g| */
			used(({ slope, gradient }) => slope / Math.hypot(...Object.values(gradient))),
			used(({ slope }) => slope / Math.abs(slope)),
			/** 1 for g > 0, −1 otherwise */
			used(({ slope }) => (slope > 0 ? 1 : -1)),
		];
	},
	undoneBy: ['unwrap', 'delete', 'rewrite'],
});

const used = (slope: (at: Slope) => number): Way => ({
	rules: { descent: (rules) => ({ ...rules, slope }) },
});
