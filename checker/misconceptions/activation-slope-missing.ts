import { activations } from './activations.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'activation-slope-missing',
	family: 'broken-chain',
	what: 'The gradient passes an activation unchanged, as if the activation were not there.',
	why: 'An activation lets only as much of a change through as it is steep; a flat one lets nothing through.',
	next: 'Look at the step from the output of the activation back to its input, and try it with a unit that is closed or flat.',
	question: 'When the input of this activation moves a little, how much does its output move?',
	predict: () => [
		/** dz ← δ */
		{
			rules: {
				backward: (rules) => ({
					...rules,
					slope: (at) => (activations.has(at.name) ? 1 : rules.slope(at)),
				}),
			},
		},
		/** σ(u)′ = u′ */
		{
			rules: {
				derivation: (rules) => ({
					...rules,
					chain: (link) =>
						link.value.kind === 'call' && activations.has(link.value.name) ? link.du : rules.chain(link),
				}),
			},
		},
	],
	undoneBy: ['insert', 'rewrite', 'wrap'],
});
