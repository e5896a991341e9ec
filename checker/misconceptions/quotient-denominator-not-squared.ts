import { divide, multiply, subtract } from '../core/build.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'quotient-denominator-not-squared',
	family: 'derivative-rule',
	what: 'The quotient rule is divided by the denominator once, not by its square.',
	why: 'The numerator of the rule carries the denominator as a factor already, so it has to be divided out twice.',
	next: 'Try your formula on x / x, whose slope is 0, and on x² / x, whose slope is 1, and look at what it is divided by.',
	question: 'What does your rule give for x² / x, and what is the slope of x?',
	/** (u/v)′ = (u′v − uv′)/v */
	predict: () => [
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					quotient: ({ u, v, du, dv }) => divide(subtract(multiply(du, v), multiply(u, dv)), v),
				}),
			},
		},
	],
	undoneBy: ['exponent', 'insert', 'rewrite'],
});
