import type { Factor } from '../core/backward-rules.ts';
import { variablesOf } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';

/** d(ab)/da ← 1, where it is meant */
const leftOut = (isMeant: (factor: Factor) => boolean): Way => ({
	rules: {
		backward: (rules) => ({ ...rules, factor: (at) => (isMeant(at) ? 1 : rules.factor(at)) }),
	},
});

export default misconception({
	id: 'factor-missing',
	family: 'broken-chain',
	what: 'The derivative of a product lacks its other factor.',
	why: 'A factor moves a product by as much as it is multiplied with: a weight by its input, an input by its weight.',
	next: 'At each product ask what the value at hand is multiplied with going forward, and look for it on the way back.',
	question: 'If this factor moves by a little, how many times as much does the product move?',
	predict: () => [
		leftOut(() => true),
		/** dw ← δ */
		leftOut(({ leaf }) => leaf),
		/** dh ← δ */
		leftOut(({ leaf }) => !leaf),
		/** (v·u)′ = u′, where v is held constant */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					multiple: (at) => (variablesOf(at.factor).size > 0 ? at.du : rules.multiple(at)),
				}),
			},
		},
	],
	undoneBy: ['insert', 'rewrite', 'number'],
});
