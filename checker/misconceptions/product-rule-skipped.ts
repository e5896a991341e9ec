import { divide, multiply, negate, power } from '../core/build.ts';
import type { DerivationRules, Pair } from '../core/derivation.ts';
import { type Expression, number } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';

type Rule = (pair: Pair) => Expression;
const skipped = (rules: { readonly product?: Rule; readonly quotient?: Rule }): Way => ({
	rules: { derivation: (table): DerivationRules => ({ ...table, ...rules }) },
});

export default misconception({
	id: 'product-rule-skipped',
	family: 'derivative-rule',
	what: 'The derivative of a product or quotient is put together without the product or quotient rule.',
	why: 'Both parts move at once, and each of them moves the whole while the other one stands beside it.',
	next: 'Name the two parts u and v, write down u, v and their derivatives, and put them together by the rule.',
	question:
		'If only the first part moved, how fast would the whole change, and how fast if only the second did?',
	predict: () => [
		/** (uv)′ = u′v′, (u/v)′ = u′/v′ */
		skipped({ product: ({ du, dv }) => multiply(du, dv), quotient: ({ du, dv }) => divide(du, dv) }),
		/** One part is treated as a constant: (uv)′ = u′v, (u/v)′ = u′/v */
		skipped({ product: ({ du, v }) => multiply(du, v), quotient: ({ du, v }) => divide(du, v) }),
		/** (uv)′ = uv′, (u/v)′ = −uv′/v² */
		skipped({
			product: ({ u, dv }) => multiply(u, dv),
			quotient: ({ u, v, dv }) => negate(divide(multiply(u, dv), power(v, number(2)))),
		}),
	],
	undoneBy: ['rewrite', 'insert'],
});
