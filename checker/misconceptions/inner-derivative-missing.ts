import { misconception } from './misconception.ts';

export default misconception({
	id: 'inner-derivative-missing',
	family: 'broken-chain',
	what: 'The derivative stops after the outer link of the chain.',
	why: 'The inside changes too when the variable moves, and the outer slope has to be multiplied by how fast it does.',
	next: 'Name the inside u, write down its own derivative, and see where it enters.',
	question: 'When the variable moves a little, how much does the inside move?',
	predict: () => [
		/** f(u)′ = f′(u) */
		{ rules: { derivation: (rules) => ({ ...rules, chain: ({ outer, u }) => outer(u) }) } },
		/** The last link is not multiplied: dy/dx ← dy/du */
		{ rules: { backward: (rules) => ({ ...rules, combine: ({ upstream }) => upstream }) } },
	],
	undoneBy: ['insert', 'rewrite', 'number'],
});
