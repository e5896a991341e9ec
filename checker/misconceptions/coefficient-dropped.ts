import { power, subtract } from '../core/build.ts';
import { number, variablesOf } from '../core/expression.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'coefficient-dropped',
	family: 'derivative-rule',
	what: 'The derivative lacks a number that belongs in front of it as a factor.',
	why: 'Without that factor the slope has the right shape but the wrong size, and each step built on it has the wrong length.',
	next: 'For each power and each multiple, look for the number that should stand in front of its derivative.',
	question:
		'What becomes of the exponent when a power is differentiated, and what of a number that multiplies it?',
	predict: () => [
		/** (uⁿ)′ = uⁿ⁻¹ */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					power: ({ base, exponent }) => power(base, subtract(exponent, number(1))),
				}),
			},
		},
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
