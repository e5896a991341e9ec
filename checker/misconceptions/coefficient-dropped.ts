import { power, subtract } from '../core/build.ts';
import { type Expression, number, variablesOf } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';

const ofPowers = (isMeant: (base: Expression) => boolean): Way => ({
	rules: {
		derivation: (rules) => ({
			...rules,
			power: (at) => (isMeant(at.base) ? power(at.base, subtract(at.exponent, number(1))) : rules.power(at)),
		}),
	},
});

export default misconception({
	id: 'coefficient-dropped',
	family: 'derivative-rule',
	what: 'The derivative lacks a number that belongs in front of it as a factor.',
	why: 'Without that factor the slope has the right shape but the wrong size, and each step built on it has the wrong length.',
	next: 'For each power and each multiple, look for the number that should stand in front of its derivative.',
	question:
		'What becomes of the exponent when a power is differentiated, and what of a number that multiplies it?',
	predict: () => [
		/** (uⁿ)′ = uⁿ⁻¹, of all powers, of a bracket alone, or of the bare variable alone */
		ofPowers(() => true),
		ofPowers((base) => base.kind !== 'variable'),
		ofPowers((base) => base.kind === 'variable'),
		{
			rules: {
				backward: (rules) => ({ ...rules, power: ({ base, exponent }) => base ** (exponent - 1) }),
			},
		},
		/** (c·u)′ = u′, where c is a number */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					multiple: (at) => (variablesOf(at.factor).size === 0 ? at.du : rules.multiple(at)),
				}),
			},
		},
	],
	undoneBy: ['insert', 'number', 'rewrite'],
});
