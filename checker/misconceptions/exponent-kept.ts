import { multiply, power } from '../core/build.ts';
import type { Expression } from '../core/expression.ts';
import { misconception, type Way } from './misconception.ts';

const kept = (isMeant: (base: Expression) => boolean): Way => ({
	rules: {
		derivation: (rules) => ({
			...rules,
			power: (at) =>
				isMeant(at.base) ? multiply(at.exponent, power(at.base, at.exponent)) : rules.power(at),
		}),
	},
});

export default misconception({
	id: 'exponent-kept',
	family: 'derivative-rule',
	what: 'The exponent comes down as a factor, but the power itself does not drop by one.',
	why: 'A slope grows one power slower than the function: a square has a slope that is a straight line.',
	next: 'Compare the exponent in the derivative with the one in the function.',
	question: 'By which power does the slope of xⁿ grow when x doubles?',
	/** (uⁿ)′ = n·uⁿ */
	predict: () => [
		kept(() => true),
		/** of a bracket alone, or of the bare variable alone */
		kept((base) => base.kind !== 'variable'),
		kept((base) => base.kind === 'variable'),
		{
			rules: {
				backward: (rules) => ({ ...rules, power: ({ base, exponent }) => exponent * base ** exponent }),
			},
		},
	],
	undoneBy: ['exponent', 'delete', 'rewrite'],
});
