import type { Meeting } from '../core/backward-rules.ts';
import { add } from '../core/build.ts';
import { misconception, type Way } from './misconception.ts';

/** upstream + local, at the operations that are meant; a difference is no link of its own */
const added = (isMeant: (operation: string) => boolean): Way => ({
	rules: {
		backward: (rules) => ({
			...rules,
			combine: (meeting: Meeting & { readonly place: string }) =>
				meeting.outermost || meeting.operation === '-' || !isMeant(meeting.operation)
					? rules.combine(meeting)
					: meeting.upstream + meeting.local,
		}),
	},
});

export default misconception({
	id: 'chain-added',
	family: 'broken-chain',
	what: 'The derivatives of two links of a chain are added where they have to be multiplied.',
	why: 'One link doubles a change and the next triples it: together that is six times, not five.',
	next: 'Look at the sign that stands between the derivatives of the links.',
	question:
		'If u moves 3 times as fast as x, and y moves 2 times as fast as u, how many times as fast as x does y move?',
	predict: () => [
		/** f(u)′ = f′(u) + u′ */
		{ rules: { derivation: (rules) => ({ ...rules, chain: ({ outer, u, du }) => add(outer(u), du) }) } },
		added(() => true),
		added((operation) => operation === '*'),
		added((operation) => operation !== '*'),
		/** At every link there is, as a small autograd goes through them: sums have the local derivative 1 */
		{
			rules: {
				backward: (rules) => ({
					...rules,
					combine: ({ upstream, local }) => upstream + local,
					pass: ({ upstream }) => upstream + 1,
				}),
			},
			everywhere: true,
		},
	],
	undoneBy: ['operator'],
});
