import { misconception } from './misconception.ts';

export default misconception({
	id: 'point-aliased',
	family: 'partial-derivative',
	what: 'The two points of the difference are one and the same array, so the function has the same value twice.',
	why: 'Giving an array a second name does not copy it: what is changed through one name is changed for the other too.',
	next: 'Look at where the two points get their values, and ask whether each is an array of its own.',
	question: 'If you change a number in the first point, does the second point change too?',
	/** f(p) − f(p) */
	predict: ({ inputs }) => {
		const isPoint =
			inputs.routine === 'difference' ? Array.isArray(inputs.point) : inputs.routine === 'compare-gradients';
		return isPoint ? [{ rules: { difference: (rules) => ({ ...rules, rise: ({ up }) => up - up }) } }] : [];
	},
	undoneBy: ['copy'],
	provedBy: ({ kind }) => kind === 'copy',
});
