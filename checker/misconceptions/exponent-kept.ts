import { multiply, power } from '../core/build.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'exponent-kept',
	family: 'derivative-rule',
	what: 'The exponent comes down as a factor, but the power itself does not drop by one.',
	why: 'A slope grows one power slower than the function: a square has a slope that is a straight line.',
	next: 'Compare the exponent in the derivative with the one in the function.',
	question: 'By which power does the slope of xⁿ grow when x doubles?',
	/** (uⁿ)′ = n·uⁿ */
	predict: () => [
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					power: ({ base, exponent }) => multiply(exponent, power(base, exponent)),
				}),
			},
		},
		{
			rules: {
				backward: (rules) => ({ ...rules, power: ({ base, exponent }) => exponent * base ** exponent }),
			},
		},
	],
	undoneBy: ['exponent', 'delete', 'rewrite'],
});
