import { activations } from './activations.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'inner-derivative-missing',
	family: 'broken-chain',
	what: 'The chain stops too early: the derivative of an inner link is not multiplied in.',
	why: 'The inside changes too when the variable moves, and the outer slope has to be multiplied by how fast it does.',
	next: 'Name the inside u, write down its own derivative, and see where it enters.',
	question: 'When the variable moves a little, how much does the inside move?',
	predict: () => [
		/** f(u)′ = f′(u) */
		{ rules: { derivation: (rules) => ({ ...rules, chain: ({ outer, u }) => outer(u) }) } },
		/** A link behind the first is not multiplied: dy/dx ← dy/du. Activations have a name of their own. */
		{
			rules: {
				backward: (rules) => ({
					...rules,
					combine: (meeting) => {
						const { outermost, operation, upstream } = meeting;
						const other = outermost || operation === '-' || operation === 'layer';
						return other || activations.has(operation) ? rules.combine(meeting) : upstream;
					},
				}),
			},
		},
	],
	undoneBy: ['insert', 'rewrite', 'number'],
});
