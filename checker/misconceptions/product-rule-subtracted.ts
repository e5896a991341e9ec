import { multiply, subtract } from '../core/build.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'product-rule-subtracted',
	family: 'derivative-rule',
	what: 'The two terms of the product rule are subtracted from each other.',
	why: 'Each factor that grows makes the product grow, so their shares are added; the minus belongs to the quotient rule.',
	next: 'Look at the sign between the two terms of the product.',
	question:
		'If both factors are positive and both grow, does the product grow by more or by less than from one of them?',
	predict: () => [
		/** (uv)′ = u′v − uv′ */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					product: ({ u, v, du, dv }) => subtract(multiply(du, v), multiply(u, dv)),
				}),
			},
		},
		/** (uv)′ = uv′ − u′v */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					product: ({ u, v, du, dv }) => subtract(multiply(u, dv), multiply(du, v)),
				}),
			},
		},
	],
	undoneBy: ['operator'],
});
