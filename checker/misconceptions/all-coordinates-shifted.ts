import { misconception } from './misconception.ts';

export default misconception({
	id: 'all-coordinates-shifted',
	family: 'partial-derivative',
	what: 'The difference quotient moves every coordinate of the point, not one alone.',
	why: 'When all coordinates move together the changes mix, and no one can tell which of them made the function rise.',
	next: 'Print the point that you hand to the function beside the one that was given, and count the numbers that differ.',
	question: 'How many coordinates may differ between the two points when one partial derivative is asked?',
	/** (f(p + h·1) − f(p − h·1)) / 2h */
	predict: () => [
		{
			rules: {
				difference: (rules) => ({ ...rules, displaced: ({ point, by }) => point.map((value) => value + by) }),
			},
		},
	],
	undoneBy: ['rewrite', 'insert', 'statement'],
});
