import { misconception, type Way } from './misconception.ts';

export default misconception({
	id: 'logged-before-update',
	family: 'bookkeeping',
	what: 'A row shows the state before its step, not after it.',
	why: 'The computation is right, but each row tells of the step before, and the last step is never shown.',
	next: 'In the body of the loop, see which comes first: the row being written, or the parameter moving.',
	question: 'Your first row should show one step done; how many steps have been made when it is written?',
	predict: ({ inputs }): readonly Way[] => {
		if (inputs.routine !== 'gradient-descent' && inputs.routine !== 'repeated') return [];
		return [
			whole(0),
			/** the same with the counter still at 0 */
			whole(-1),
			/** x before, the loss after */
			{ rules: { record: (rules) => ({ ...rules, state: ({ before }) => before }) } },
		];
	},
	points: 'record',
	undoneBy: ['move', 'statement', 'rewrite'],
});

/** Row k of step k − 1 */
const whole = (by: number): Way => ({
	rules: {
		record: (rules) => ({
			...rules,
			state: ({ before }) => before,
			loss: ({ before }) => before,
			written: (at) => {
				const value = rules.written(at);
				return at.place === 'step' && typeof value === 'number' ? value + by : value;
			},
		}),
	},
	everywhere: true,
});
