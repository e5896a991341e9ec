import { leavesOutFirst } from './first-link.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'outer-derivative-missing',
	family: 'broken-chain',
	what: 'The derivative of an outer link is missing from the product of the chain.',
	why: 'A change inside reaches the result only through the outer function, which stretches or shrinks it on the way.',
	next: 'Write the chain as a row of links from the result inward, and look for the link that has no factor in your code.',
	question: 'When the inside moves a little, how much does the function around it move?',
	predict: () => [
		/** f(u)′ = u′ */
		{ rules: { derivation: (rules) => ({ ...rules, chain: ({ du }) => du }) } },
		/** What stands before a link is not multiplied: dy/dx ← du/dx */
		{
			rules: {
				backward: (rules) => ({
					...rules,
					combine: (meeting) =>
						meeting.outermost || meeting.operation === '-' || meeting.operation === 'layer'
							? rules.combine(meeting)
							: meeting.local,
				}),
			},
		},
		/** The outermost link itself is left out: dL/dy ← 1 */
		{
			rules: {
				backward: (rules) => ({
					...rules,
					combine: (meeting) => (leavesOutFirst(meeting) ? meeting.upstream : rules.combine(meeting)),
				}),
			},
		},
		/** The newest of the layers is left out. */
		{
			rules: {
				backward: (rules) => ({
					...rules,
					combine: (meeting) => (meeting.operation === 'layer' ? meeting.upstream : rules.combine(meeting)),
				}),
			},
			everywhere: true,
		},
	],
	undoneBy: ['insert', 'rewrite', 'name'],
});
