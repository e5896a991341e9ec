import { divide, multiply, power, subtract } from '../core/build.ts';
import { number } from '../core/expression.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'quotient-rule-reversed',
	family: 'derivative-rule',
	what: 'The two terms in the numerator of the quotient rule stand in each other’s place.',
	why: 'Their order decides the sign: a quotient grows with its numerator and shrinks with its denominator.',
	next: 'Say the rule aloud for your u and v, and see which of the two terms is the one that is taken away.',
	question: 'If only the numerator of the fraction grows, does the fraction grow or shrink?',
	/** (u/v)′ = (uv′ − u′v)/v² */
	predict: () => [
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					quotient: ({ u, v, du, dv }) =>
						divide(subtract(multiply(u, dv), multiply(du, v)), power(v, number(2))),
				}),
			},
		},
	],
	undoneBy: ['swap', 'sign', 'rewrite'],
});
