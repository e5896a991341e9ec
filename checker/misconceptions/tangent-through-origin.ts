import { misconception } from './misconception.ts';

export default misconception({
	id: 'tangent-through-origin',
	family: 'local-slope',
	what: 'The line does not go through the point where it should touch the curve.',
	why: 'A tangent starts at its point of contact and rises by slope times the distance from there, not from the origin.',
	next: 'Put x = x0 into your line, and compare what comes out with the value of the curve there.',
	question: 'How far is it from the point of contact to x, and which number in your line says so?',
	predict: () => [
		/** f′(x₀)·x */
		{ rules: { tangent: (rules) => ({ ...rules, line: ({ slope, to }) => slope * to }) } },
		/** f(x₀) + f′(x₀)·x */
		{ rules: { tangent: (rules) => ({ ...rules, line: ({ value, slope, to }) => value + slope * to }) } },
		/** f(x₀) + f′(x₀) */
		{ rules: { tangent: (rules) => ({ ...rules, line: ({ value, slope }) => value + slope }) } },
		/** f′(x₀)·(x − x₀) */
		{ rules: { tangent: (rules) => ({ ...rules, line: ({ slope, from, to }) => slope * (to - from) }) } },
	],
	undoneBy: ['insert', 'rewrite', 'brackets'],
});
