import type { Factor } from '../core/backward-rules.ts';
import { add, multiply } from '../core/build.ts';
import { type Expression, isValue, variablesOf } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';
import { startingAtZero } from './starts.ts';

/** d(ab)/da ← a, where it is meant; a parameter that begins at 0 would never move */
const ownFactor = (isMeant: (factor: Factor) => boolean, still: readonly string[]): Way => ({
	rules: {
		backward: (rules) => ({
			...rules,
			factor: (at) => {
				const stays = still.some((name) => at.place.endsWith(`>${name}`));
				return isMeant(at) && !stays ? at.own : rules.factor(at);
			},
		}),
	},
});

export default misconception({
	id: 'factor-swapped',
	family: 'broken-chain',
	what: 'The derivative of a product takes the factor itself where the other factor belongs.',
	why: 'How much a·b moves with a depends on how large b is, and not on a.',
	next: 'For each product write down both factors, cross out the one that moves, and see which one is left.',
	question: 'When only this factor moves, which number stays fixed beside it?',
	predict: (clues) => {
		const still = startingAtZero(clues);
		const own = (isMeant: (factor: Factor) => boolean) => ownFactor(isMeant, still);
		return [
			own(() => true),
			/** dw ← δ·w */
			own(({ leaf }) => leaf),
			/** dh ← δ·h */
			own(({ leaf }) => !leaf),
			/** (v·x)′ = x, where v is held constant */
			{
				rules: {
					derivation: (rules) => ({
						...rules,
						multiple: (at) => (isSwappable(still, at) ? at.u : rules.multiple(at)),
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
		];
	},
	undoneBy: ['name', 'swap', 'rewrite'],
});

function isSwappable(
	still: readonly string[],
	{ u, du, factor }: { readonly u: Expression; readonly du: Expression; readonly factor: Expression },
) {
	if (u.kind !== 'variable' || isValue(du, 0) || variablesOf(factor).size === 0) return false;
	return !still.includes(u.name);
}
