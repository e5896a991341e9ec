import type { Factor } from '../core/backward-rules.ts';
import { add, multiply } from '../core/build.ts';
import { type Expression, variablesOf } from '../core/expression.ts';
import { type Clues, misconception, type Way } from './misconception.ts';

/** d(ab)/da ← a, where it is meant */
const own = (isMeant: (factor: Factor) => boolean): Way => ({
	rules: {
		backward: (rules) => ({ ...rules, factor: (at) => (isMeant(at) ? at.own : rules.factor(at)) }),
	},
});

export default misconception({
	id: 'factor-swapped',
	family: 'broken-chain',
	what: 'The derivative of a product takes the factor itself where the other factor belongs.',
	why: 'How much a·b moves with a depends on how large b is, and not on a.',
	next: 'For each product write down both factors, cross out the one that moves, and see which one is left.',
	question: 'When only this factor moves, which number stays fixed beside it?',
	predict: (clues) => [
		own(() => true),
		/** dw ← δ·w */
		own(({ leaf }) => leaf),
		/** dh ← δ·h */
		own(({ leaf }) => !leaf),
		/** (v·x)′ = x, where v is held constant; a parameter that begins at 0 would never move */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					multiple: (at) => (isSwappable(clues, at) ? at.u : rules.multiple(at)),
				}),
			},
		},
		/** (uv)′ = u′u + vv′ */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					product: ({ u, v, du, dv }) => add(multiply(du, u), multiply(v, dv)),
				}),
			},
		},
	],
	undoneBy: ['name', 'swap', 'rewrite'],
});

function isSwappable(
	{ inputs }: Clues,
	{ u, factor }: { readonly u: Expression; readonly factor: Expression },
) {
	if (u.kind !== 'variable' || variablesOf(factor).size === 0) return false;
	return !('start' in inputs && typeof inputs.start === 'object' && inputs.start[u.name] === 0);
}
