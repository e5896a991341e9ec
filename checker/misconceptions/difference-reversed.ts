import { misconception } from './misconception.ts';

export default misconception({
	id: 'difference-reversed',
	family: 'sign-error',
	what: 'The difference is taken the wrong way round: the value further along is subtracted.',
	why: 'A rise is where one arrives minus where one began; the other way round a rising function seems to fall.',
	next: 'Say for each of the two values in the difference which point of the curve it belongs to.',
	question:
		'If the parameter moves a little in this direction, does the function go up or down, and which of the two values is the larger?',
	predict: () => [
		/** f(down) − f(up) */
		{ rules: { difference: (rules) => ({ ...rules, rise: ({ up, down }) => down - up }) } },
		/** f(x) − f(x + h) */
		{ rules: { tangent: (rules) => ({ ...rules, change: ({ before, after }) => before - after }) } },
	],
	undoneBy: ['swap', 'sign', 'operator', 'comparison'],
});
